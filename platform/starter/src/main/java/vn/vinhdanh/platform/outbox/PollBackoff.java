package vn.vinhdanh.platform.outbox;

import java.time.Duration;

/**
 * How long a sweep rests. A look is one into a small index; where that is missing it costs what the collection is large, so the rest
 * is fifty times what the look took, if that is longer than usual. But there is a longest: the first look of a young process is
 * slow by itself, and behind it may be what another left at its death.
 */
public record PollBackoff(Duration usual, Duration longest) {

    private static final int PER_COST = 50;

    /** @param cost what the look took */
    public Duration after(Duration cost) {
        Duration byCost = cost.multipliedBy(PER_COST);
        Duration bounded = byCost.compareTo(longest) < 0 ? byCost : longest;
        return bounded.compareTo(usual) > 0 ? bounded : usual;
    }
}
