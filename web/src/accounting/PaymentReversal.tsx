import { hasRole, useSession } from "../app/session";
import { date, money } from "../kit/format";
import * as m from "../messages/accounting";
import { approvePaymentReversal, proposePaymentReversal, rejectPaymentReversal } from "./commands";
import type { Reward } from "./queries";
import { ReversalProposal, WaitingReversal } from "./Reversal";
import { waits } from "./reversal";

/** A payment that was wrong: the accountant proposes its reversal, the Chairman settles it, then it is paid again. */
export function PaymentReversal({ reward }: { reward: Reward }) {
  const proposes = hasRole(useSession(), "accountant");
  const { nominationId, version, nominee, payment, reversal, reward: amount, state } = reward;
  if (reversal && waits(reward)) {
    return (
      <WaitingReversal
        reversal={reversal}
        what={m.reversePaymentWhat({ amount: money(amount), name: nominee.name })}
        amount={amount}
        approve={() => approvePaymentReversal(nominationId, version)}
        reject={(reason) => rejectPaymentReversal(nominationId, version, reason)}
      />
    );
  }
  return (
    proposes &&
    state === "PAID" &&
    payment &&
    !reversal && (
      <ReversalProposal
        label={m.reversePaymentLabel({ name: nominee.name })}
        title={m.reversePaymentQuestion({ amount: money(amount), name: nominee.name })}
        amount={amount}
        propose={(reason, key) => proposePaymentReversal(nominationId, reason, key)}
      >
        <p>{m.paidTo({ name: payment.receivedBy, day: date(payment.paidOn) })}</p>
        <p>{m.paidAgainAfter()}</p>
      </ReversalProposal>
    )
  );
}
