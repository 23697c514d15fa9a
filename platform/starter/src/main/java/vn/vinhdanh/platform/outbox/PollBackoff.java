package vn.vinhdanh.platform.outbox;

import java.time.Duration;

/**
 * The pause between sweeps. A sweep reads a small index. Without that index it scans the collection, so the pause is
 * fifty times the duration of the last sweep, if that is longer than usual. The pause is bounded, because the first
 * sweep of a young process is slow, and a killed process may have left events.
 */
public record PollBackoff(Duration usual, Duration longest) {

    private static final int PER_COST = 50;

    /** @param cost duration of the last sweep */
    public Duration after(Duration cost) {
        Duration byCost = cost.multipliedBy(PER_COST);
        Duration bounded = byCost.compareTo(longest) < 0 ? byCost : longest;
        return bounded.compareTo(usual) > 0 ? bounded : usual;
    }
}
