package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.award.Reward;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;

/** On the table of this session, and of no other one. */
public record Tabled(Dossier dossier, Submission submission, String sessionId)
        implements BeforeSelection, UnderConsideration {

    @Override
    public NominationState state() {
        return NominationState.TABLED;
    }

    @Override
    public Outcome<Nomination, NominationEvent> table(String session) {
        if (!sessionId.equals(session)) {
            throw new OnlyAnAppraisedNominationIsVotedOn(state());
        }
        return Outcome.of(this);
    }

    /** A nomination that the session did not decide is appraised again, so that another session can table it. */
    @Override
    public Outcome<Nomination, NominationEvent> followVote(Vote vote, Norms norms) {
        if (!sessionId.equals(vote.sessionId())) {
            return Outcome.of(this);
        }
        if (!vote.decided()) {
            return Outcome.of(new Appraised(dossier, submission));
        }
        if (!vote.selected()) {
            return Outcome.of(
                    new NotSelected(dossier, submission, vote), new NominationEvent.NominationNotSelected(dossier));
        }
        Reward estimate =
                norms.reward(dossier.proposal().form(), dossier.nominee().kind(), vote.day());
        return Outcome.of(
                new Selected(dossier, submission, vote, estimate, new Funding.Requested(), null, null),
                new NominationEvent.NominationSelected(dossier, estimate.amount()));
    }

    @Override
    public Nomination withDossier(Dossier next) {
        return new Tabled(next, submission, sessionId);
    }
}
