package vn.vinhdanh.budget.domain.reward;

import java.util.List;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaid;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaymentReversed;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReleased;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReserved;

/**
 * The events that a booked line of a reward causes. An adjustment before a commitment is internal and publishes nothing,
 * unless the reward was announced as unfunded.
 */
final class BookedEvents {

    private BookedEvents() {}

    /** @param before the reward before the line was booked */
    static List<RewardEvent> of(Reward before, LedgerLine line) {
        String commune = before.commune();
        String conference = before.conferenceId();
        String nomination = before.nominationId();
        RewardInstructions told = before.told();
        long amount = line.entry().amount();
        return switch (line.entry().movement()) {
            case RESERVED ->
                told.withdrawal() == null && (told.decision() == null || before.shortfall() != null)
                        ? List.of(new RewardReserved(
                                commune,
                                conference,
                                nomination,
                                told.reward(),
                                line.fund().kind(),
                                line.id()))
                        : List.of();
            case PAID ->
                List.of(new RewardPaid(
                        commune,
                        conference,
                        nomination,
                        amount,
                        line.id(),
                        line.entry().at(),
                        told.payment() == null ? null : told.payment().paidOn()));
            case PAYMENT_REVERSED ->
                List.of(new RewardPaymentReversed(commune, conference, nomination, amount, line.id()));
            case RELEASED, REVERSED, RECOVERED ->
                told.withdrawal() == null
                        ? List.of()
                        : List.of(new RewardReleased(commune, conference, nomination, amount, line.id()));
            default -> List.of();
        };
    }
}
