package vn.vinhdanh.platform.store;

import java.util.List;

/**
 * The verdict on one audit trail.
 *
 * @param entries how many were read
 * @param firstFault number of the first entry that does not follow from the one before it, or 0
 */
public record HistoryCheck(boolean intact, int entries, long firstFault) {

    static HistoryCheck of(List<HistoryEntry> history, Head head) {
        String previous = HistoryEntry.ROOT;
        long expected = 1;
        for (HistoryEntry entry : history) {
            if (entry.number() != expected || !entry.hash().equals(entry.hashAfter(previous))) {
                return new HistoryCheck(false, history.size(), expected);
            }
            previous = entry.hash();
            expected++;
        }
        boolean complete = head.entries() == history.size() && head.hash().equals(previous);
        return new HistoryCheck(complete, history.size(), complete ? 0 : expected);
    }
}
