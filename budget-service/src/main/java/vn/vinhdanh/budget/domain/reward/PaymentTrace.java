package vn.vinhdanh.budget.domain.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Movement;

/**
 * What became of one payment of a reward.
 *
 * @param reversed whether it was reversed since
 * @param fund of the ledger that its line is in
 * @param line null until it is booked
 */
public record PaymentTrace(
        Payment payment,
        boolean reversed,
        FundId fund,
        @Nullable Booked line) {

    private record Place(FundId fund, Booked line) {}

    /** @return empty if the reward has no payment with this id */
    public static Optional<PaymentTrace> of(Reward reward, String paymentId) {
        RewardInstructions told = reward.told();
        List<Payment> payments = new ArrayList<>(
                told.reversedPayments().stream().map(ReversedPayment::payment).toList());
        if (told.payment() != null) {
            payments.add(told.payment());
        }
        List<Place> booked = paid(reward.allLines()).toList();
        for (int at = 0; at < payments.size(); at++) {
            if (payments.get(at).id().equals(paymentId)) {
                Place place = at < booked.size() ? booked.get(at) : null;
                return Optional.of(new PaymentTrace(
                        payments.get(at),
                        at < told.reversedPayments().size(),
                        place == null ? reward.source() : place.fund(),
                        place == null ? null : place.line()));
            }
        }
        return Optional.empty();
    }

    /** The n-th line of this kind is that of the n-th payment: the next payment follows the reversal of the one before. */
    private static Stream<Place> paid(RewardLines lines) {
        FormerLedger former = lines.former();
        return Stream.concat(
                former == null ? Stream.of() : paid(former.fund(), former.lines()), paid(lines.fund(), lines.booked()));
    }

    private static Stream<Place> paid(FundId fund, List<Booked> lines) {
        return lines.stream().filter(line -> line.movement() == Movement.PAID).map(line -> new Place(fund, line));
    }
}
