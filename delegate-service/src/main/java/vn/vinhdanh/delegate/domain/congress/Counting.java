package vn.vinhdanh.delegate.domain.congress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.congress.CongressRules.ACountThatAgreesStays;
import vn.vinhdanh.delegate.domain.congress.CongressRules.TheHallVotesAsItWasTold;

/**
 * The vote of the hall on a list that was presented.
 *
 * @param presented when, and by whom
 * @param hands null until they were counted
 * @param first what one of two people entered, whom the other does not see; null while nobody has, and once both agree
 * @param differing how often two counts of ballots differed
 * @param ballots the count on which two people agree; null until they do
 * @param counters who counted: one for hands, two for ballots
 */
public record Counting(
        Method method,
        Signed presented,
        @Nullable HandCount hands,
        @Nullable Entered first,
        int differing,
        @Nullable BallotCount ballots,
        List<Signed> counters) {

    /** A count that waits for the other person's. */
    public record Entered(BallotCount count, Signed by) {}

    public Counting {
        counters = List.copyOf(counters);
    }

    static Counting by(Method method, Signed presented) {
        return new Counting(method, presented, null, null, 0, null, List.of());
    }

    public boolean isSettled() {
        return hands != null || ballots != null;
    }

    /** Delegates who were in the hall; 0 until the count is settled. */
    public int present() {
        if (hands != null) {
            return hands.present();
        }
        return ballots == null ? 0 : ballots.present();
    }

    /** A later count replaces the earlier one, until the list is adopted. */
    Counting hands(HandCount count, Signed by) {
        require(Method.HANDS);
        count.requireAddsUp();
        return new Counting(method, presented, count, null, 0, null, List.of(by));
    }

    /**
     * The first of two people enters, and may enter again until the second has. Two equal counts settle it. Two that differ
     * are both thrown away, and nobody hears which was which.
     */
    Counting ballots(BallotCount read, Signed by, List<String> candidates) {
        require(Method.BALLOTS);
        if (ballots != null) {
            throw new ACountThatAgreesStays();
        }
        read.requireAddsUp(candidates);
        BallotCount count = read.inOrderOf(candidates);
        if (first == null || first.by().isOf(by)) {
            return new Counting(method, presented, null, new Entered(count, by), differing, null, List.of());
        }
        return first.count().equals(count)
                ? new Counting(method, presented, null, null, differing, count, List.of(first.by(), by))
                : new Counting(method, presented, null, null, differing + 1, null, List.of());
    }

    private void require(Method asked) {
        if (method != asked) {
            throw new TheHallVotesAsItWasTold();
        }
    }
}
