package vn.vinhdanh.nomination.domain.council;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ABallotBoxOpensWithItsKey;

/**
 * The running totals of an open vote. Together with the list of members who have voted, they would reveal the first
 * member's choice. So the store encrypts them, and no response contains them before the closing.
 *
 * @param unopened the encrypted totals, if the store could not open them; they are kept unchanged, and no ballot is
 *     added or counted. Null for an open box.
 */
public record BallotBox(
        Map<String, Tally> tallies, @Nullable String unopened) {

    /** Omits lines without a vote. */
    public BallotBox {
        Map<String, Tally> counted = new TreeMap<>(tallies);
        counted.values().removeIf(Tally.NONE::equals);
        tallies = Collections.unmodifiableMap(counted);
    }

    public BallotBox(Map<String, Tally> tallies) {
        this(tallies, null);
    }

    static BallotBox empty() {
        return new BallotBox(Map.of());
    }

    public static BallotBox unopened(String encrypted) {
        return new BallotBox(Map.of(), encrypted);
    }

    BallotBox plus(Ballot ballot) {
        requireOpen();
        Map<String, Tally> counted = new TreeMap<>(tallies);
        ballot.choices().forEach((line, choice) -> counted.put(line, on(line).plus(choice)));
        return new BallotBox(counted);
    }

    public Tally on(String nominationId) {
        requireOpen();
        return tallies.getOrDefault(nominationId, Tally.NONE);
    }

    private void requireOpen() {
        if (unopened != null) {
            throw new ABallotBoxOpensWithItsKey();
        }
    }

    @Override
    public String toString() {
        return "BallotBox[sealed]";
    }
}
