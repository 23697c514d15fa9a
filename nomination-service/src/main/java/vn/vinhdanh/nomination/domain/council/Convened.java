package vn.vinhdanh.nomination.domain.council;

import java.util.Set;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ASecretVoteNeedsThreeWhoMayVote;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AVoteNeedsANomination;
import vn.vinhdanh.nomination.domain.council.CouncilRules.VotingOpensWithAQuorum;

/** A session before the vote: members attend and declare conflicts. */
public record Convened(Council council) implements Gathering {

    @Override
    public SessionState state() {
        return SessionState.CONVENED;
    }

    @Override
    public Set<String> voted() {
        return Set.of();
    }

    @Override
    public Gathering withCouncil(Council changed) {
        return new Convened(changed);
    }

    @Override
    public void requireReadyToVote() {
        VotingOpensWithAQuorum.check(council);
        ASecretVoteNeedsThreeWhoMayVote.check(council);
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> openVoting(Set<String> struck) {
        requireReadyToVote();
        Council remaining = council.withoutLines(struck);
        if (remaining.lines().isEmpty()) {
            throw new AVoteNeedsANomination();
        }
        return Outcome.of(new Voting(remaining, Set.of(), BallotBox.empty()));
    }
}
