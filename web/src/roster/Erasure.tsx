import { useState } from "react";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/roster";
import { eraseDelegate, type ReadDelegate } from "./queries";
import { useDelegateChange } from "./useDelegateChange";

/** Erases what identifies a person who is not expected any more, on a ground that stays in the history. */
export function Erasure({ delegate }: { delegate: ReadDelegate }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const erase = useDelegateChange(
    () => eraseDelegate(delegate, reason.trim()),
    () => m.didErase(),
    () => {
      setAsked(false);
      setReason("");
    },
  );
  const problems = fieldProblems(erase.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.erase()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.eraseTitle({ name: delegate.name })}
        count={1}
        act={m.eraseAct}
        reason={reason}
        onReason={setReason}
        maxLength={500}
        problem={problems.at("reason")}
        pending={erase.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => erase.mutate()}
      >
        <p>{m.eraseText()}</p>
        {erase.error && <ProblemNote sentence={sentence(erase.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}
