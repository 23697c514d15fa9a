package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.RewardRules.OneKeyIsOneMovementOfMoney;

/**
 * The payment of a reward.
 *
 * @param id derived from the Idempotency-Key, so that the same request twice is one payment
 * @param receivedBy name of the person who signed for the money
 * @param proxyFor for whom that person received it, and by which document; null if the nominee signed
 * @param paidBy account of the accountant
 */
public record Payment(
        String id, String receivedBy, @Nullable String proxyFor, String paidBy, Instant at) {

    /**
     * Whether this is the request of the earlier payment again; who pays and when is not part of a request.
     *
     * @throws OneKeyIsOneMovementOfMoney if it has the same key and other content
     */
    boolean repeats(@Nullable Payment earlier) {
        if (earlier == null || !earlier.id.equals(id)) {
            return false;
        }
        if (!receivedBy.equals(earlier.receivedBy) || !Objects.equals(proxyFor, earlier.proxyFor)) {
            throw new OneKeyIsOneMovementOfMoney();
        }
        return true;
    }

    /** The note of the payment's ledger line. */
    String note() {
        return proxyFor == null ? receivedBy : receivedBy + " (nhận thay: " + proxyFor + ")";
    }
}
