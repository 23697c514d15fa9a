import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { ChoiceField, FieldList } from "../kit/Field";
import { Note, ProblemNote } from "../kit/Problem";
import { Progress } from "../kit/Progress";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/letters";
import { holdLetters, releaseLetters, withdrawHeld } from "./commands";
import { heldGroups } from "./letter";
import type { Letter, LetterProgress } from "./queries";

type Act = "hold" | "release" | "drop";
const ALL = "";

/** The letters of the conference on their way: how far they are, and what waits until a person has looked. */
export function Run({ progress, letters }: { progress: LetterProgress; letters: readonly Letter[] }) {
  const { conferenceId, total, done, open, held, holds, sentLastMinute, states } = progress;
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Act>();
  const [group, setGroup] = useState<string>(ALL);
  const [reason, setReason] = useState("");
  const groups = heldGroups(letters);
  const count = group === ALL ? held : (groups.find(({ code }) => code === group)?.count ?? 0);
  const close = () => {
    setAsked(undefined);
    setGroup(ALL);
    setReason("");
  };
  const run = useMutation({
    mutationFn: (act: Act) =>
      ({
        hold: () => holdLetters(conferenceId),
        release: () => releaseLetters(conferenceId, group === ALL ? undefined : group),
        drop: () => withdrawHeld(conferenceId, reason.trim()),
      })[act](),
    onSuccess: (_, act) => {
      say({ hold: m.didHold, release: m.didRelease, drop: m.didDropRest }[act]());
      close();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["messages"] }),
  });
  const ask = (act: Act) => {
    run.reset();
    setAsked(act);
  };
  const problem = run.error && <ProblemNote sentence={sentence(run.error)} />;
  const label = [
    open > 0 ? m.onTheWay({ count: open }) : m.nothingOnTheWay(),
    ...(open > 0 && sentLastMinute > 0 ? [m.perMinute({ count: sentLastMinute })] : []),
    ...(held > 0 ? [m.heldCount({ count: held })] : []),
  ].join(" · ");
  return (
    <>
      {total > 0 && <Progress label={label} done={done} total={total} failed={states.FAILED ?? 0} />}
      {holds && <Note kind="warning">{m.holdsNew()}</Note>}
      <Actions apart>
        {held > 0 && (
          <Button kind="first" onClick={() => ask("release")}>
            {m.release()}
          </Button>
        )}
        {held > 0 && <Button onClick={() => ask("drop")}>{m.dropRest()}</Button>}
        {holds && held === 0 && <Button onClick={() => run.mutate("release")}>{m.endHold()}</Button>}
        {!holds && <Button onClick={() => ask("hold")}>{m.hold()}</Button>}
      </Actions>
      <Confirm
        open={asked === "hold"}
        title={m.holdTitle()}
        act={m.holdAct()}
        pending={run.isPending}
        onConfirm={() => run.mutate("hold")}
        onCancel={close}
      >
        <p>{m.holdText()}</p>
        {problem}
      </Confirm>
      <Confirm
        open={asked === "release"}
        title={m.releaseTitle()}
        act={m.releaseAct({ count })}
        pending={run.isPending}
        onConfirm={() => run.mutate("release")}
        onCancel={close}
      >
        <FieldList>
          <ChoiceField
            label={m.releaseWhich()}
            value={group}
            options={[
              { value: ALL, label: m.releaseAll({ count: held }) },
              ...groups.map(({ code, name, count: size }) => ({
                value: code,
                label: m.releaseGroup({ group: name, count: size }),
              })),
            ]}
            onChange={setGroup}
          />
        </FieldList>
        {problem}
      </Confirm>
      <ReasonConfirm
        open={asked === "drop"}
        title={m.dropRestTitle({ count: held })}
        count={held}
        act={m.dropRestAct}
        reason={reason}
        onReason={setReason}
        maxLength={500}
        pending={run.isPending}
        onConfirm={() => run.mutate("drop")}
        onCancel={close}
      >
        <p>{m.dropRestText()}</p>
        {problem}
      </ReasonConfirm>
    </>
  );
}
