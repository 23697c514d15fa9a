import { useState } from "react";
import { sentence } from "../../app/problem";
import { Actions, Button } from "../../kit/Button";
import { Confirm } from "../../kit/Confirm";
import { money } from "../../kit/format";
import { ProblemNote } from "../../kit/Problem";
import { ReasonConfirm } from "../../kit/ReasonConfirm";
import * as m from "../../messages/finalAccount";
import { approve, sendBack } from "./commands";
import type { FinalAccount } from "./queries";
import { useAccountStep } from "./useAccountStep";

/** The Chairman approves the account, or returns it with a reason. */
export function Settling({ account }: { account: FinalAccount }) {
  const [asked, setAsked] = useState<"approve" | "return">();
  const [reason, setReason] = useState("");
  const close = () => setAsked(undefined);
  const approving = useAccountStep(
    () => approve(account),
    () => m.didApprove(),
    close,
  );
  const returning = useAccountStep(
    () => sendBack(account, reason.trim()),
    () => m.didReturn(),
    close,
  );
  return (
    <>
      <Actions>
        <Button kind="first" onClick={() => setAsked("approve")}>
          {m.approve()}
        </Button>
        <Button onClick={() => setAsked("return")}>{m.giveBack()}</Button>
      </Actions>
      <Confirm
        open={asked === "approve"}
        title={m.approveQuestion({ amount: money(account.spent) })}
        act={m.approveAct()}
        pending={approving.isPending}
        onCancel={close}
        onConfirm={() => approving.mutate()}
      >
        {approving.error && <ProblemNote sentence={sentence(approving.error)} />}
        <p>{m.itStays()}</p>
      </Confirm>
      <ReasonConfirm
        open={asked === "return"}
        title={m.returnQuestion()}
        count={1}
        act={() => m.returnAct()}
        reason={reason}
        onReason={setReason}
        pending={returning.isPending}
        onConfirm={() => returning.mutate()}
        onCancel={close}
      >
        {returning.error && <ProblemNote sentence={sentence(returning.error)} />}
      </ReasonConfirm>
    </>
  );
}
