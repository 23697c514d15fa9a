package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.Movement;

/** Events of one nomination's reward. Amounts are in đồng; {@code ledgerLine} is the id of the line. */
public sealed interface RewardEvent {

    record RewardReserved(
            String commune, String conferenceId, String nominationId, long amount, FundKind fund, String ledgerLine)
            implements RewardEvent {}

    record RewardUnfunded(String commune, String conferenceId, String nominationId, long amount, long available)
            implements RewardEvent {

        static RewardUnfunded of(Reward reward, long available) {
            return new RewardUnfunded(
                    reward.commune(),
                    reward.conferenceId(),
                    reward.nominationId(),
                    reward.told().reward(),
                    available);
        }
    }

    record RewardReleased(String commune, String conferenceId, String nominationId, long amount, String ledgerLine)
            implements RewardEvent {}

    record RewardPaid(
            String commune,
            String conferenceId,
            String nominationId,
            long amount,
            String ledgerLine,
            Instant paidAt,
            @Nullable LocalDate paidOn)
            implements RewardEvent {}

    /** The payment was wrong. The reward is committed again. */
    record RewardPaymentReversed(
            String commune, String conferenceId, String nominationId, long amount, String ledgerLine)
            implements RewardEvent {}

    /** The accountant asks the Chairman to reverse a payment. */
    record ReversalProposed(String commune, String conferenceId, String nominationId, long amount)
            implements RewardEvent {

        static ReversalProposed of(Reward reward, long amount) {
            return new ReversalProposed(reward.commune(), reward.conferenceId(), reward.nominationId(), amount);
        }
    }

    /** The Chairman approved the reversal of a payment. The ledger line is booked after this event. */
    record ReversalOrdered(String commune, String conferenceId, String nominationId, long amount)
            implements RewardEvent {

        static ReversalOrdered of(Reward reward, long amount) {
            return new ReversalOrdered(reward.commune(), reward.conferenceId(), reward.nominationId(), amount);
        }
    }

    /** The accountant ordered a payment or a recovery. The ledger line is booked after this event. */
    record SettlementOrdered(String commune, String conferenceId, String nominationId, Movement movement, long amount)
            implements RewardEvent {

        static SettlementOrdered of(Reward reward, Movement movement, long amount) {
            return new SettlementOrdered(
                    reward.commune(), reward.conferenceId(), reward.nominationId(), movement, amount);
        }
    }
}
