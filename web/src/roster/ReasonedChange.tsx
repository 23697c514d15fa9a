import { type ReactNode, useState } from "react";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import type { ReadDelegate } from "./queries";
import { useDelegateChange } from "./useDelegateChange";

type ReasonedChangeProps = {
  /** On the button that asks. */
  label: string;
  title: string;
  /** How many delegates it touches. */
  count?: number;
  /** On the button that does it. */
  act: (p: { count: number }) => string;
  change: (reason: string) => Promise<ReadDelegate>;
  /** What is said when it is done. */
  said: string;
  /** What it sets off. */
  children: ReactNode;
};

/** A button that changes a delegate for a reason, after it was asked for. */
export function ReasonedChange({ label, title, count = 1, act, change, said, children }: ReasonedChangeProps) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const call = useDelegateChange(
    () => change(reason.trim()),
    () => said,
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
        {label}
      </Button>
      <ReasonConfirm
        open={asked}
        title={title}
        count={count}
        act={act}
        reason={reason}
        onReason={setReason}
        maxLength={500}
        problem={problems.at("reason")}
        pending={call.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => call.mutate()}
      >
        <p>{children}</p>
        {call.error && <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}
