import { useState } from "react";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/roster";
import { cancelDelegate, type ReadDelegate } from "./queries";
import { useDelegateChange } from "./useDelegateChange";

/** Takes a person off the roster, with a reason. The place goes to the next who waits. */
export function Cancellation({ delegate }: { delegate: ReadDelegate }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const { name, invitation } = delegate;
  const cancel = useDelegateChange(
    () => cancelDelegate(delegate, reason.trim()),
    () => m.didCancel({ name }),
    () => {
      setAsked(false);
      setReason("");
    },
  );
  const problems = fieldProblems(cancel.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.cancel()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.cancelTitle({ name })}
        count={1}
        act={m.cancelAct}
        reason={reason}
        onReason={setReason}
        maxLength={500}
        problem={problems.at("reason")}
        pending={cancel.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => cancel.mutate()}
      >
        <p>{invitation ? m.cancelInvited() : m.cancelText()}</p>
        {cancel.error && <ProblemNote sentence={sentence(cancel.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}
