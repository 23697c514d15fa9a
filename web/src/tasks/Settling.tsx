import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/tasks";
import { confirmDone, report, sendBack } from "./commands";
import type { Task } from "./queries";
import type { Rights } from "./rights";
import { Said } from "./Said";
import { useTaskStep } from "./useTaskStep";
import { WordsForm } from "./WordsForm";

/** The unit says that it is done; the secretariat confirms, or sends it back. */
export function Settling({ task, rights }: { task: Task; rights: Rights }) {
  const { reported, confirmed, sentBack } = task;
  const confirm = useTaskStep(
    () => confirmDone(task),
    () => m.didConfirm(),
  );
  const isNothing = !reported && !confirmed && !sentBack && !rights.works;
  return (
    <Section title={m.result()}>
      {isNothing && <p className="quiet">{m.notReported()}</p>}
      <Said
        entries={[
          ...(reported ? [{ id: "reported", word: reported, what: m.reportedDone() }] : []),
          ...(confirmed ? [{ id: "confirmed", word: confirmed, what: m.confirmedDone() }] : []),
          ...(sentBack ? [{ id: "back", word: sentBack, what: m.sentBackWith() }] : []),
        ]}
      />
      {confirm.error && !isSessionEnd(confirm.error) && <ProblemNote sentence={sentence(confirm.error)} />}
      {rights.works && (
        <WordsForm
          label={m.whatWasDone()}
          hint={m.whatWasDoneHint()}
          act={m.report()}
          kind="first"
          send={(text) => report(task, text)}
          said={m.didReport()}
        />
      )}
      {(rights.confirms || rights.sendsBack) && (
        <Actions>
          {rights.confirms && (
            <Button kind="first" pending={confirm.isPending} onClick={() => confirm.mutate()}>
              {m.confirm()}
            </Button>
          )}
          {rights.sendsBack && <SendBack task={task} />}
        </Actions>
      )}
    </Section>
  );
}

function SendBack({ task }: { task: Task }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const call = useTaskStep(
    () => sendBack(task, reason.trim()),
    () => m.didSendBack(),
    () => {
      setAsked(false);
      setReason("");
    },
  );
  const problems = fieldProblems(call.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.sendBack()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.sendBackTitle({ number: task.number })}
        count={1}
        act={() => m.sendBackAct()}
        reason={reason}
        onReason={setReason}
        maxLength={2000}
        problem={problems.at("reason")}
        pending={call.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => call.mutate()}
      >
        <p>{m.sendBackText()}</p>
        {call.error && !isSessionEnd(call.error) && (
          <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
        )}
      </ReasonConfirm>
    </>
  );
}
