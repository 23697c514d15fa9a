package vn.vinhdanh.nomination.domain.council;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The running totals of an open vote. Together with the list of members who have voted, they would reveal the first
 * member's choice. So the store encrypts them, and no response contains them before the closing.
 */
public record BallotBox(Map<String, Tally> tallies) {

    /** Omits lines without a vote. */
    public BallotBox {
        Map<String, Tally> counted = new TreeMap<>(tallies);
        counted.values().removeIf(Tally.NONE::equals);
        tallies = Collections.unmodifiableMap(counted);
    }

    static BallotBox empty() {
        return new BallotBox(Map.of());
    }

    BallotBox plus(Ballot ballot) {
        Map<String, Tally> counted = new TreeMap<>(tallies);
        ballot.choices().forEach((line, choice) -> counted.put(line, on(line).plus(choice)));
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
