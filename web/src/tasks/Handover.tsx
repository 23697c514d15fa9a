import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { unitName, usePlan } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { FieldList, SelectField } from "../kit/Field";
import { moment } from "../kit/format";
import { Note, ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/tasks";
import { acceptOffer, dropOffer, offer } from "./commands";
import type { Task } from "./queries";
import type { Rights } from "./rights";
import { useTaskStep } from "./useTaskStep";

/** An offer that waits: the unit that was asked accepts or declines, the other takes it back. */
export function Offered({ task, rights }: { task: Task; rights: Rights }) {
  const plan = usePlan();
  const accept = useTaskStep(
    () => acceptOffer(task),
    () => m.didAccept(),
  );
  const drop = useTaskStep(
    () => dropOffer(task),
    () => (rights.declines ? m.didDecline() : m.didTakeBack()),
  );
  const error = accept.error ?? drop.error;
  if (!task.offer) {
    return error && !isSessionEnd(error) && <ProblemNote sentence={sentence(error)} />;
  }
  const { to, reason, by, at } = task.offer;
  return (
    <Note
      kind="warning"
      act={
        <Actions>
          {rights.accepts && (
            <Button pending={accept.isPending} onClick={() => accept.mutate()}>
              {m.accept()}
            </Button>
          )}
          {(rights.declines || rights.takesBack) && (
            <Button kind="plain" pending={drop.isPending} onClick={() => drop.mutate()}>
              {rights.declines ? m.decline() : m.takeBack()}
            </Button>
          )}
        </Actions>
      }
    >
      <p>{m.offeredTo({ from: unitName(plan, task.unit), to: unitName(plan, to), reason })}</p>
      <p className="quiet small">
        {by} · {moment(at)}
      </p>
      {error && !isSessionEnd(error) && <p role="alert">{sentence(error)}</p>}
    </Note>
  );
}

/** Asks another unit of the plan to take the task over. */
export function HandOver({ task }: { task: Task }) {
  const plan = usePlan();
  const [asked, setAsked] = useState(false);
  const [to, setTo] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const call = useTaskStep(
    () => offer(task, to, reason.trim()),
    () => m.didOffer({ unit: unitName(plan, to) }),
    () => {
      setAsked(false);
      setTo("");
      setReason("");
      setTried(false);
    },
  );
  const problems = fieldProblems(call.error, ["to", "reason"], { ATaskIsHandedToAnotherUnit: "to" });
  return (
    <>
      <UnsavedGuard unsaved={asked && (to !== "" || reason !== "")} />
      <Actions apart>
        <Button onClick={() => setAsked(true)}>{m.handOver()}</Button>
      </Actions>
      <ReasonConfirm
        open={asked}
        title={m.handOverTitle({ number: task.number })}
        count={1}
        act={() => m.handOverAct()}
        reason={reason}
        onReason={setReason}
        hint={m.handOverReason()}
        maxLength={2000}
        problem={problems.at("reason")}
        pending={call.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setTried(true);
          if (to !== "") {
            call.mutate();
          }
        }}
      >
        <p>{m.handOverText()}</p>
        {call.error && !isSessionEnd(call.error) && !problems.isAtField && (
          <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
        )}
        <FieldList>
          <SelectField
            label={m.otherUnit()}
            value={to}
            options={(plan?.plan.units ?? [])
              .filter(({ code }) => code !== task.unit)
              .map(({ code, name }) => ({ value: code, label: name }))}
            problem={(tried && to === "" ? m.needsUnit() : undefined) ?? problems.at("to")}
            onChange={setTo}
          />
        </FieldList>
      </ReasonConfirm>
    </>
  );
}
