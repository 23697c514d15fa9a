package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    /** The note of the payment's ledger line. */
    String note() {
        return proxyFor == null ? receivedBy : receivedBy + " (nhận thay: " + proxyFor + ")";
    }
}
