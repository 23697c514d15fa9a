package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Draws the faults of each round and their times from a seed. Every kind is drawn once before a kind is drawn again.
 */
final class FaultPlan {

    /** @param at the time from the beginning of the round */
    record ScheduledFault(Duration at, Fault fault) {}

    private final RandomGenerator random;

    /** The kinds that are still to be drawn, in random order; the last is next. */
    private final List<FaultKind> remaining = new ArrayList<>();

    FaultPlan(long seed) {
        this.random = new Random(seed);
    }

    /** The faults of the next round, in order of time. */
    List<ScheduledFault> nextRound(Map<FaultKind, FaultFactory> factories, FaultOptions options) {
        List<ScheduledFault> faults = new ArrayList<>();
        for (int i = 0; i < options.faults(); i++) {
            Duration at = Duration.ofMillis(random.nextLong(options.length().toMillis()));
            FaultFactory factory = factories.get(nextKind(options));
            faults.add(new ScheduledFault(at, factory.create(random)));
        }
        faults.sort(Comparator.comparing(ScheduledFault::at));
        return faults;
    }

    private FaultKind nextKind(FaultOptions options) {
        if (remaining.isEmpty()) {
            remaining.addAll(options.kinds());
            Collections.shuffle(remaining, Random.from(random));
        }
        return remaining.removeLast();
    }
}
