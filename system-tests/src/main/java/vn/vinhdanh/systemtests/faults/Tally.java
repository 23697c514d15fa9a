package vn.vinhdanh.systemtests.faults;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found to be wrong, by kind; each finding is printed when it is found. */
final class Tally {

    /** In the order and by the names of the last line. */
    enum Wrong {
        LOST("lost"),
        DUPLICATED("duplicated"),
        OVER_CAP("overCap"),
        UNBALANCED("unbalanced"),
        BROKEN_CHAIN("brokenChains"),
        STUCK("stuck");

        private final String label;

        Wrong(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final PrintStream out;
    private final Map<Wrong, Integer> counts = new EnumMap<>(Wrong.class);

    Tally(PrintStream out) {
        this.out = out;
    }

    /** Any thread may. */
    synchronized void found(Wrong wrong, String finding) {
        counts.merge(wrong, 1, Integer::sum);
        out.printf(Locale.ROOT, "  ✗ %s: %s%n", wrong.label(), finding);
    }

    /** @param holds what ought to be true */
    void check(boolean holds, Wrong otherwise, String finding) {
        if (!holds) {
            found(otherwise, finding);
        }
    }

    int of(Wrong wrong) {
        return counts.getOrDefault(wrong, 0);
    }

    boolean isClean() {
        return counts.isEmpty();
    }

    /** {@code lost=0 duplicated=0 …} */
    @Override
    public String toString() {
        return Stream.of(Wrong.values())
                .map(wrong -> wrong.label() + "=" + of(wrong))
                .collect(Collectors.joining(" "));
    }
}
