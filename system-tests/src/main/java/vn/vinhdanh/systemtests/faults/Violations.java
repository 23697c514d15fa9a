package vn.vinhdanh.systemtests.faults;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the violations by kind and prints each one at once. Any thread may use it. */
final class Violations {

    private final PrintStream out;
    private final Map<Violation, Integer> counts = new EnumMap<>(Violation.class);

    Violations(PrintStream out) {
        this.out = out;
    }

    synchronized void add(Violation violation, String description) {
        counts.merge(violation, 1, Integer::sum);
        out.printf(Locale.ROOT, "  ✗ %s: %s%n", violation.label(), description);
    }

    /** @param holds a condition that must be true; if it is false, the violation is added */
    void check(boolean holds, Violation otherwise, String description) {
        if (!holds) {
            add(otherwise, description);
        }
    }

    synchronized int count(Violation violation) {
        return counts.getOrDefault(violation, 0);
    }

    synchronized boolean isEmpty() {
        return counts.isEmpty();
    }

    /** {@code lost=0 duplicated=0 …} */
    @Override
    public String toString() {
        return Stream.of(Violation.values())
                .map(violation -> violation.label() + "=" + count(violation))
                .collect(Collectors.joining(" "));
    }
}
