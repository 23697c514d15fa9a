package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.Movement;

/** What happened to one nomination's money. Amounts in đồng; a ledger line is named by its id. */
public sealed interface RewardEvent {

    record RewardReserved(
            String commune, String conferenceId, String nominationId, long amount, FundKind fund, String ledgerLine)
            implements RewardEvent {}

    record RewardUnfunded(String commune, String conferenceId, String nominationId, long amount, long available)
            implements RewardEvent {}

    record RewardReleased(String commune, String conferenceId, String nominationId, long amount, String ledgerLine)
            implements RewardEvent {}

    record RewardPaid(
            String commune, String conferenceId, String nominationId, long amount, String ledgerLine, Instant paidAt)
            implements RewardEvent {}

    /** The accountant ordered a payment, or entered money that came back; the line in the ledger follows. */
    record SettlementOrdered(String commune, String conferenceId, String nominationId, Movement movement, long amount)
            implements RewardEvent {}
}
