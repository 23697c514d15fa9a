package vn.vinhdanh.budget.domain.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.ReversalRules.OneKeyIsOneReversal;
import vn.vinhdanh.budget.domain.ledger.ReversalRules.OnlyAWaitingReversalIsSettled;
import vn.vinhdanh.budget.domain.ledger.ReversalRules.TwoPeopleReverse;

/**
 * The order to reverse a booked line that was wrong, by a new line. The accountant proposes it and says why; the
 * Chairman, who holds the account, approves it. A rejected one is dropped: the audit trail keeps it.
 *
 * @param id derived from the Idempotency-Key, so that the same request twice is one proposal
 * @param proposedBy account of the accountant
 * @param approvedBy account of the Chairman; null while the reversal waits
 */
public record Reversal(
        String id,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    public static Reversal proposed(String id, String reason, String by, Instant at) {
        return new Reversal(id, reason, by, at, null, null);
    }

    /**
     * Whether this is the request of the earlier proposal again.
     *
     * @throws OneKeyIsOneReversal if it has the same key and another reason
     */
    public boolean repeats(@Nullable Reversal earlier) {
        if (earlier == null || !earlier.id.equals(id)) {
            return false;
        }
        if (!reason.equals(earlier.reason)) {
            throw new OneKeyIsOneReversal();
        }
        return true;
    }

    public boolean waits() {
        return approvedBy == null;
    }

    /**
     * The reversal that a person settles.
     *
     * @throws OnlyAWaitingReversalIsSettled if there is none, or if it is approved already
     */
    public static Reversal waiting(@Nullable Reversal reversal) {
        if (reversal == null || !reversal.waits()) {
            throw new OnlyAWaitingReversalIsSettled();
        }
        return reversal;
    }

    /** @throws TwoPeopleReverse if the same person proposed it */
    public Reversal approved(String by, Instant at) {
        if (by.equals(proposedBy)) {
            throw new TwoPeopleReverse();
        }
        return new Reversal(id, reason, proposedBy, proposedAt, by, at);
    }

    /** Waits again, because the ledger could not take the line. */
    public Reversal unapproved() {
        return new Reversal(id, reason, proposedBy, proposedAt, null, null);
    }

    /** The note of the line: the reason, and who proposed it. The line itself names who approved. */
    public String note() {
        return "%s (đề nghị: %s)".formatted(reason, proposedBy);
    }
}
