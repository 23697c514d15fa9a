import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { useAccountNames } from "../domain/accounts";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { inWords, money } from "../kit/format";
import { isEnglish } from "../kit/language";
import { Note, ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/spending";
import { approve, reject } from "./commands";
import type { Entered, Line } from "./queries";
import { decidedAmount } from "./states";
import { useSpendingStep } from "./useSpendingStep";

const LONGEST = 500;

type DecidingProps = { conferenceId: string; line: Line; entered: Entered; decides: boolean };

/** What waits for the Chairman: who asks for it and why; he approves or rejects it. */
export function Deciding(props: DecidingProps) {
  const { entered, decides } = props;
  const names = useAccountNames();
  const account = entered.reversal?.proposedBy ?? entered.settlement?.answer.entered ?? entered.answer.entered;
  return (
    <Note kind="warning" act={decides && <Decision {...props} />}>
      <p>{whatOf(entered)}</p>
      <p>{m.askedBy({ name: names?.get(account) ?? account })}</p>
    </Note>
  );
}

function whatOf({ state, amount, purpose, advance, settlement, reversal }: Entered): string {
  const sum = money(amount);
  if (state === "REVERSAL_WAITING") {
    return m.waitsReversal({ purpose, reason: reversal?.reason ?? "" });
  }
  if (state === "SETTLEMENT_WAITING") {
    return m.waitsSettlement({
      amount: sum,
      spent: money(settlement?.spent ?? 0),
      returned: money(settlement?.returned ?? 0),
    });
  }
  return advance
    ? m.waitsAdvance({ amount: sum, name: advance.by, purpose })
    : m.waitsExpense({ amount: sum, purpose });
}

function Decision({ conferenceId, line, entered }: DecidingProps) {
  const [asked, setAsked] = useState<"approve" | "reject">();
  const [reason, setReason] = useState("");
  const leave = () => setAsked(undefined);
  const sum = decidedAmount(entered);
  const amount = money(sum);
  const approval = useSpendingStep(
    () => approve(conferenceId, line, entered),
    () => m.didApprove(),
    leave,
  );
  const rejection = useSpendingStep(
    () => reject(conferenceId, line, entered, reason.trim()),
    () => m.didReject(),
    () => {
      leave();
      setReason("");
    },
  );
  const problems = fieldProblems(rejection.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked === "reject" && reason !== ""} />
      <Actions>
        <Button
          aria-label={m.approveLabel({ purpose: entered.purpose })}
          onClick={() => {
            approval.reset();
            setAsked("approve");
          }}
        >
          {m.approve()}
        </Button>
        <Button
          kind="plain"
          aria-label={m.rejectLabel({ purpose: entered.purpose })}
          onClick={() => {
            rejection.reset();
            setAsked("reject");
          }}
        >
          {m.reject()}
        </Button>
      </Actions>
      <Confirm
        open={asked === "approve"}
        title={m.approveQuestion({ purpose: entered.purpose })}
        act={m.approveAct({ amount })}
        pending={approval.isPending}
        onCancel={leave}
        onConfirm={() => approval.mutate()}
      >
        <p>{whatOf(entered)}</p>
        <p>
          <b>{m.dong({ amount })}</b>
          {!isEnglish() && <span className="under">{m.inWords({ words: inWords(sum) })}</span>}
        </p>
        {approval.error && !isSessionEnd(approval.error) && <ProblemNote sentence={sentence(approval.error)} />}
      </Confirm>
      <ReasonConfirm
        open={asked === "reject"}
        title={m.rejectQuestion({ purpose: entered.purpose })}
        count={1}
        act={() => m.rejectAct()}
        reason={reason}
        onReason={setReason}
        maxLength={LONGEST}
        problem={problems.at("reason")}
        pending={rejection.isPending}
        onCancel={leave}
        onConfirm={() => rejection.mutate()}
      >
        <p>{whatOf(entered)}</p>
        {rejection.error && !isSessionEnd(rejection.error) && (
          <ProblemNote sentence={sentence(rejection.error)} more={problems.elsewhere} />
        )}
      </ReasonConfirm>
    </>
  );
}
