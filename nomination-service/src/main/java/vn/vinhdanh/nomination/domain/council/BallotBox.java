package vn.vinhdanh.nomination.domain.council;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The running totals of a vote that is still open. Together with the list of who has voted they would tell the first
 * member's choice, so nobody sees them before the closing: the store writes them sealed, and no answer carries them.
 */
public record BallotBox(Map<String, Tally> tallies) {

    /** A line without a vote is not in the map. */
    public BallotBox {
        Map<String, Tally> counted = new TreeMap<>(tallies);
        counted.values().removeIf(Tally.NONE::equals);
        tallies = Collections.unmodifiableMap(counted);
    }

    static BallotBox empty() {
        return new BallotBox(Map.of());
    }

    BallotBox and(Ballot ballot) {
        Map<String, Tally> counted = new TreeMap<>(tallies);
        ballot.choices().forEach((line, choice) -> counted.put(line, on(line).and(choice)));
        return new BallotBox(counted);
    }

    public Tally on(String nominationId) {
        return tallies.getOrDefault(nominationId, Tally.NONE);
    }

    @Override
    public String toString() {
        return "BallotBox[sealed]";
    }
}
