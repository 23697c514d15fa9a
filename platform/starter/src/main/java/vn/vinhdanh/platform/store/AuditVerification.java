package vn.vinhdanh.platform.store;

import java.util.List;
import java.util.Set;

/**
 * The result of the verification of one audit trail.
 *
 * @param entries number of entries
 * @param firstFault number of the first entry that does not follow from the one before it; one more than the last if
 *     entries are missing at the end or the state differs from the one after the last entry; 0 if it is intact
 */
public record AuditVerification(boolean intact, int entries, long firstFault) {

    /** @param state digests of the stored state; that of the last entry must be one of them */
    static AuditVerification of(List<AuditEntry> history, AuditHead head, Set<String> state) {
        String previous = AuditEntry.ROOT;
        long expected = 1;
        for (AuditEntry entry : history) {
            if (entry.number() != expected || !entry.hash().equals(entry.hashAfter(previous))) {
                return new AuditVerification(false, history.size(), expected);
            }
            previous = entry.hash();
            expected++;
        }
        boolean complete = head.entries() == history.size() && head.hash().equals(previous);
        boolean untouched =
                !history.isEmpty() && state.contains(history.getLast().state());
        return new AuditVerification(complete && untouched, history.size(), complete && untouched ? 0 : expected);
    }
}
