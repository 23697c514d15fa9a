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
import vn.vinhdanh.nomination.domain.council.CouncilRules.ASecretVoteNeedsThreeWhoMayVote;
import vn.vinhdanh.nomination.domain.council.CouncilRules.OnlyAMemberWhoIsPresentVotes;

/**
 * Open: each member who is present votes once, in secret.
 *
 * @param voted accounts in alphabetical order, which says nothing about the order of the ballots
 * @param box totals, sealed until the closing
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
    public Gathering with(Council changed) {
        return new Voting(changed, voted, box);
    }

    /** Open already: asked again after a lost answer. */
    @Override
    public void mustBeReadyToVote() {}

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> openVoting(Set<String> struck) {
        return Outcome.of(this);
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> cast(String account, Ballot ballot) {
        council.mustHave(account);
        if (!council.present().contains(account)) {
            throw new OnlyAMemberWhoIsPresentVotes();
        }
        if (voted.contains(account)) {
            throw new AMemberVotesOnce();
        }
        mustAnswerOwnLines(account, ballot);
        Set<String> withThisOne = new TreeSet<>(voted);
        withThisOne.add(account);
        return Outcome.of(new Voting(council, withThisOne, box.and(ballot)));
    }

    /**
     * A line on which fewer than three voted (others found or declared a conflict when the vote was open) is not decided
     * here: its totals would tell who chose what, so they are thrown away with the box.
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

    private static Tally publishable(Tally counted) {
        return counted.cast() < ASecretVoteNeedsThreeWhoMayVote.FEWEST ? Tally.NONE : counted;
    }

    private void mustAnswerOwnLines(String account, Ballot ballot) {
        Set<String> own = council.ballotOf(account);
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
