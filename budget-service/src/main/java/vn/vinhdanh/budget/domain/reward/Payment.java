package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The hand-over.
 *
 * @param id follows from the Idempotency-Key: the same request twice is one payment
 * @param proxyFor on whose behalf it was received and by what right; null where the nominee signed
 */
public record Payment(
        String id, String receivedBy, @Nullable String proxyFor, String paidBy, Instant at) {

    /** As it stands in the ledger. */
    String note() {
        return proxyFor == null ? receivedBy : receivedBy + " (nhận thay: " + proxyFor + ")";
    }
}
