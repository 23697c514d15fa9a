package vn.vinhdanh.budget.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Reversal;

/**
 * The order to reverse a line.
 *
 * @param proposedBy account of the accountant
 * @param approvedBy account of the Chairman; null while the reversal waits for him
 */
record ReversalResponse(
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    static @Nullable ReversalResponse of(@Nullable Reversal reversal) {
        return reversal == null
                ? null
                : new ReversalResponse(
                        reversal.reason(),
                        reversal.proposedBy(),
                        reversal.proposedAt(),
                        reversal.approvedBy(),
                        reversal.approvedAt());
    }
}
