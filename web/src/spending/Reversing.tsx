import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Button } from "../kit/Button";
import { money } from "../kit/format";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/spending";
import { proposeReversal } from "./commands";
import type { Entered, Line } from "./queries";
import { decidedAmount } from "./states";
import { useSpendingStep } from "./useSpendingStep";

const LONGEST = 500;

/** The accountant asks the Chairman to take back what was paid and was wrong. */
export function Reversing({ conferenceId, line, entered }: { conferenceId: string; line: Line; entered: Entered }) {
  const [key, setKey] = useState<string>();
  const [reason, setReason] = useState("");
  const amount = money(decidedAmount(entered));
  const step = useSpendingStep(
    () => proposeReversal({ conferenceId, line: line.code, key: key ?? idempotencyKey() }, entered.id, reason.trim()),
    () => m.didProposeReversal(),
    () => {
      setKey(undefined);
      setReason("");
    },
  );
  const problems = fieldProblems(step.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={key !== undefined && reason !== ""} />
      <Button
        kind="plain"
        aria-label={m.reverseLabel({ purpose: entered.purpose })}
        onClick={() => {
          step.reset();
          setKey(idempotencyKey());
        }}
      >
        {m.reverse()}
      </Button>
      <ReasonConfirm
        open={key !== undefined}
        title={m.reverseQuestion({ amount })}
        count={1}
        act={() => m.reverseAct()}
        reason={reason}
        onReason={setReason}
        maxLength={LONGEST}
        problem={problems.at("reason")}
        pending={step.isPending}
        onCancel={() => setKey(undefined)}
        onConfirm={() => step.mutate()}
      >
        <p>{m.reverseText()}</p>
        {step.error && !isSessionEnd(step.error) && (
          <ProblemNote sentence={sentence(step.error)} more={problems.elsewhere} />
        )}
      </ReasonConfirm>
    </>
  );
}
