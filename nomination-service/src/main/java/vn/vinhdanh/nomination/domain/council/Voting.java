package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ABallotAnswersEveryLine;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AMemberInConflictDoesNotVoteOnThatLine;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AMemberVotesOnce;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AResultNeedsTheVotesOfAQuorum;
import vn.vinhdanh.nomination.domain.council.CouncilRules.OnlyAMemberWhoIsPresentVotes;

/**
 * A session with an open vote: each member who is present votes once, in secret.
 *
 * @param voted accounts in alphabetical order, which does not depend on the order of the ballots
 * @param box the running totals, secret until the closing
 */
public record Voting(Council council, Set<String> voted, BallotBox box) implements Gathering {

    public Voting {
        voted = Collections.unmodifiableSet(new TreeSet<>(voted));
    }

    @Override
    public SessionState state() {
        return SessionState.VOTING;
    }

    @Override
    public Gathering withCouncil(Council changed) {
        return new Voting(changed, voted, box);
    }

    /** Does nothing: the vote is open. A client repeats the request if the response was lost. */
    @Override
    public void requireReadyToVote() {}

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> openVoting(Set<String> struck) {
        return Outcome.of(this);
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> cast(String account, Ballot ballot) {
        council.requireMember(account);
        if (!council.present().contains(account)) {
            throw new OnlyAMemberWhoIsPresentVotes();
        }
        if (voted.contains(account)) {
            throw new AMemberVotesOnce();
        }
        requireOwnLines(account, ballot);
        Set<String> nowVoted = new TreeSet<>(voted);
        nowVoted.add(account);
        return Outcome.of(new Voting(council, nowVoted, box.plus(ballot)));
    }

    /**
     * Counts the votes. A line with fewer than three votes is not decided, because its totals would reveal the choices.
     * Its totals are discarded. This happens when conflicts appear while the vote is open.
     */
    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> close(Instant at) {
        if (voted.size() < council.quorum()) {
            throw new AResultNeedsTheVotesOfAQuorum(voted.size(), council.quorum());
        }
        List<Result> results = council.lines().stream()
                .map(line -> Result.of(
                        line,
                        publishable(box.on(line.nominationId())),
                        council.eligible(line),
                        council.votesNeeded(line)))
                .toList();
        return Outcome.of(
                new Closed(council, voted, results, at),
                new CouncilSessionEvent.CouncilSessionClosed(council, results, at));
    }

    private static Tally publishable(Tally tally) {
        return tally.total() < CouncilRules.SMALLEST_SECRET_VOTE ? Tally.NONE : tally;
    }

    private void requireOwnLines(String account, Ballot ballot) {
        Set<String> own = council.linesToVoteOn(account);
        for (String line : ballot.choices().keySet()) {
            if (!council.hasLine(line)) {
                throw new InvalidInput(
                        "votes",
                        "Phiếu có hồ sơ không thuộc phiên họp này.",
                        "The ballot names a nomination that is not on this session.");
            }
            if (!own.contains(line)) {
                throw new AMemberInConflictDoesNotVoteOnThatLine();
            }
        }
        if (ballot.choices().size() < own.size()) {
            throw new ABallotAnswersEveryLine(own.size(), ballot.choices().size());
        }
    }
}
