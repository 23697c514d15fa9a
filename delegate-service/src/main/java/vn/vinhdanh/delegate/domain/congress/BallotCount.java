package vn.vinhdanh.delegate.domain.congress;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.kernel.InvalidInput;

/**
 * A count of ballots, as one person read them.
 *
 * @param present delegates in the hall
 * @param issued ballots that were handed out
 * @param returned ballots that were in the box
 * @param valid those of them that count
 * @param votes for each candidate, in the order of the list
 */
public record BallotCount(int present, int issued, int returned, int valid, List<Votes> votes) {

    /** @param inFavour valid ballots on which the candidate is chosen */
    public record Votes(String nominationId, int inFavour) {}

    public BallotCount {
        votes = List.copyOf(votes);
    }

    /** Votes for the candidate; none if it was not on the ballot. */
    public int votesFor(String nominationId) {
        return votes.stream()
                .filter(each -> each.nominationId().equals(nominationId))
                .mapToInt(Votes::inFavour)
                .findFirst()
                .orElse(0);
    }

    /**
     * @param candidates nominations of those who are on the ballot
     * @throws InvalidInput if the numbers can't be true
     */
    void requireAddsUp(List<String> candidates) {
        atMost("issued", issued, present, "số phiếu phát ra", "số có mặt", "ballots issued", "those present");
        atMost("returned", returned, issued, "số phiếu thu về", "số phiếu phát ra", "ballots returned", "those issued");
        atMost("valid", valid, returned, "số phiếu hợp lệ", "số phiếu thu về", "valid ballots", "those returned");
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < votes.size(); i++) {
            counted.add(votes.get(i).nominationId());
            atMost(
                    "votes[" + i + "].inFavour",
                    votes.get(i).inFavour(),
                    valid,
                    "số phiếu đồng ý",
                    "số phiếu hợp lệ",
                    "votes",
                    "the valid ballots");
        }
        if (votes.size() != candidates.size() || !counted.equals(Set.copyOf(candidates))) {
            throw new InvalidInput(
                    "votes",
                    "Hãy nhập số phiếu cho đúng từng người trong danh sách. Tải lại trang rồi nhập lại.",
                    "Enter a number for each candidate, once. Load the page again and enter the numbers.");
        }
    }

    /** The same count, with the votes in this order. */
    BallotCount inOrderOf(List<String> candidates) {
        return new BallotCount(
                present,
                issued,
                returned,
                valid,
                candidates.stream().map(each -> new Votes(each, votesFor(each))).toList());
    }

    private static void atMost(
            String path,
            int number,
            int limit,
            String what,
            String bound,
            String whatInEnglish,
            String boundInEnglish) {
        if (number > limit) {
            throw new InvalidInput(
                    path,
                    "Không thể có " + what + " (" + number + ") nhiều hơn " + bound + " (" + limit + "). Hãy đếm lại.",
                    "There can't be more " + whatInEnglish + " (" + number + ") than " + boundInEnglish + " (" + limit
                            + "). Count again.");
        }
    }
}
