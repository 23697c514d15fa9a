import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { ChoiceField, FieldList } from "../kit/Field";
import { Section } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/congress";
import { BallotsForm } from "./BallotsForm";
import { present, takeBack } from "./commands";
import { HandsForm } from "./HandsForm";
import type { CongressList, Counting, Method } from "./queries";
import type { Rights } from "./rights";
import { useCongressStep } from "./useCongressStep";

/** Puts the list before the hall, and enters what was counted. */
export function Voting({ list, rights }: { list: CongressList; rights: Rights }) {
  if (!rights.presents && !rights.counts && !rights.takesBack) {
    return null;
  }
  return (
    <Section title={m.voting()}>
      {rights.presents && <PresentForm list={list} />}
      {rights.counts && list.counting?.method === "HANDS" && (
        <HandsForm key={String(list.counting.hands != null)} list={list} />
      )}
      {rights.counts && list.counting?.method === "BALLOTS" && <Ballots list={list} counting={list.counting} />}
      {rights.takesBack && <TakeBack list={list} />}
    </Section>
  );
}

function PresentForm({ list }: { list: CongressList }) {
  const [method, setMethod] = useState<Method>("HANDS");
  const call = useCongressStep(
    () => present(list, method),
    () => m.didPresent(),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!call.isPending) {
          call.mutate();
        }
      }}
    >
      {call.error && !isSessionEnd(call.error) && <ProblemNote sentence={sentence(call.error)} />}
      <FieldList>
        <ChoiceField
          label={m.method()}
          hint={m.methodHint()}
          value={method}
          options={[
            { value: "HANDS", label: m.byHands() },
            { value: "BALLOTS", label: m.byBallots() },
          ]}
          onChange={setMethod}
        />
      </FieldList>
      <Actions>
        <Button type="submit" pending={call.isPending}>
          {m.present()}
        </Button>
      </Actions>
    </form>
  );
}

/** What the two who count are told: who waits for whom, and that two counts differed; never a number. */
function Ballots({ list, counting }: { list: CongressList; counting: Counting }) {
  const { firstBy, firstIsMine, differing } = counting;
  return (
    <>
      <p className="quiet">{m.ballotsText()}</p>
      {differing > 0 && !firstBy && (
        <Note kind="warning">
          <p>{m.countsDiffer({ count: differing })}</p>
        </Note>
      )}
      {firstBy && (
        <Note>
          <p>{firstIsMine ? m.waitsForOther() : m.otherHasEntered({ name: firstBy })}</p>
        </Note>
      )}
      <BallotsForm key={differing} list={list} again={firstIsMine} />
    </>
  );
}

function TakeBack({ list }: { list: CongressList }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const call = useCongressStep(
    () => takeBack(list, reason.trim()),
    () => m.didTakeBack(),
    () => {
      setAsked(false);
      setReason("");
    },
  );
  const problems = fieldProblems(call.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Actions apart>
        <Button kind="plain" onClick={() => setAsked(true)}>
          {m.takeBack()}
        </Button>
      </Actions>
      <ReasonConfirm
        open={asked}
        title={m.takeBackTitle()}
        count={1}
        act={() => m.takeBack()}
        reason={reason}
        onReason={setReason}
        maxLength={2000}
        problem={problems.at("reason")}
        pending={call.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => call.mutate()}
      >
        <p>{m.takeBackText()}</p>
        {call.error && !isSessionEnd(call.error) && (
          <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
        )}
      </ReasonConfirm>
    </>
  );
}
