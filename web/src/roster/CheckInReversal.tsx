import { useState } from "react";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/roster";
import { type ReadDelegate, undoCheckIn } from "./queries";
import { useDelegateChange } from "./useDelegateChange";

/** Takes back a check-in that was a mistake, with a reason. */
export function CheckInReversal({ delegate }: { delegate: ReadDelegate }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const { name } = delegate;
  const undo = useDelegateChange(
    () => undoCheckIn(delegate, reason.trim()),
    () => m.didUndoCheckIn({ name }),
    () => {
      setAsked(false);
      setReason("");
    },
  );
  const problems = fieldProblems(undo.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.undoCheckIn()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.undoCheckInTitle({ name })}
        count={1}
        act={m.undoCheckInAct}
        reason={reason}
        onReason={setReason}
        maxLength={500}
        problem={problems.at("reason")}
        pending={undo.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => undo.mutate()}
      >
        <p>{m.undoCheckInText()}</p>
        {undo.error && <ProblemNote sentence={sentence(undo.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}
