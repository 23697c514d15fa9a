package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.council.AdjournmentRules.AnAdjournedSessionIsResumedFirst;
import vn.vinhdanh.nomination.domain.council.AdjournmentRules.OnlyAVoteWithoutItsKeyIsAnnulled;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ABallotAnswersEveryLine;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AConflictIsDeclaredBeforeVoting;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AMemberInConflictDoesNotVoteOnThatLine;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AMemberVotesOnce;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AResultNeedsTheVotesOfAQuorum;
import vn.vinhdanh.nomination.domain.council.CouncilRules.OnlyAMemberWhoIsPresentVotes;

/**
 * A session with an open vote: each member who is present votes once, in secret. While it is adjourned nobody attends or
 * votes, and everything stays as it is.
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
        return council.isAdjourned() ? SessionState.ADJOURNED : SessionState.VOTING;
    }

    @Override
    public Gathering withCouncil(Council changed) {
        return new Voting(changed, voted, box);
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> attend(String account) {
        requireGoesOn();
        return Gathering.super.attend(account);
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> declareConflict(
            String account, String nominationId, @Nullable String reason) {
        throw new AConflictIsDeclaredBeforeVoting();
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> ask(
            String account, String nominationId, @Nullable String reason, String askedBy) {
        throw new AConflictIsDeclaredBeforeVoting();
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> answer(
            String account, String nominationId, Question.Answer answer) {
        throw new AConflictIsDeclaredBeforeVoting();
    }

    /** Nothing is to be made ready: the vote is open. A client repeats the request if the response was lost. */
    @Override
    public void requireReadyToVote() {
        requireGoesOn();
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> openVoting(Set<String> struck) {
        requireGoesOn();
        return Outcome.of(this);
    }

    /** Keeps the box. What was cast is counted when the session goes on, by the same members. */
    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> adjourn(String reason, String by, Instant at) {
        return Outcome.of(council.isAdjourned() ? this : withCouncil(council.adjourned(reason, by, at)));
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> annul(String reason, String by, Instant at) {
        if (box.unopened() == null) {
            throw new OnlyAVoteWithoutItsKeyIsAnnulled();
        }
        return Closed.undecided(council.adjourned(reason, by, at), voted, at);
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> resume(Instant at) {
        return Outcome.of(council.isAdjourned() ? withCouncil(council.resumed(at)) : this);
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> cast(String account, Ballot ballot) {
        council.requireMember(account);
        requireGoesOn();
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
     * Its totals are discarded. This happens when members of the proposing unit are found while the vote is open.
     */
    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> close(Instant at) {
        requireGoesOn();
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

    private void requireGoesOn() {
        if (council.isAdjourned()) {
            throw new AnAdjournedSessionIsResumedFirst();
        }
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
