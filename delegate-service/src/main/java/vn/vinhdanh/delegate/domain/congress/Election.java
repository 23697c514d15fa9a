package vn.vinhdanh.delegate.domain.congress;

import java.util.Comparator;
import java.util.List;

/**
 * Who a settled count elects. By show of hands the first of the list get the places, in its order. By ballots those with a
 * majority do, from the most votes to the fewest; with equal votes, in the order of the list.
 *
 * @param delegates nominations of those who go
 * @param reserves nominations of those whom the hall chose too and for whom there is no place, in the order in which they
 *     move up
 */
public record Election(List<String> delegates, List<String> reserves) {

    public Election {
        delegates = List.copyOf(delegates);
        reserves = List.copyOf(reserves);
    }

    /** @param candidates nominations whose awards stand, in the order of the list */
    static Election of(List<String> candidates, Terms terms, Counting counting) {
        List<String> chosen = chosen(candidates, terms.majority(), counting);
        int places = Math.min(terms.places(), chosen.size());
        return new Election(chosen.subList(0, places), chosen.subList(places, chosen.size()));
    }

    private static List<String> chosen(List<String> candidates, Majority majority, Counting counting) {
        HandCount hands = counting.hands();
        if (hands != null) {
            return majority.isReachedBy(hands.inFavour(), hands.present()) ? candidates : List.of();
        }
        BallotCount ballots = counting.ballots();
        return ballots == null
                ? List.of()
                : candidates.stream()
                        .filter(candidate -> majority.isReachedBy(ballots.votesFor(candidate), ballots.present()))
                        .sorted(Comparator.comparing(ballots::votesFor, Comparator.reverseOrder()))
                        .toList();
    }
}
