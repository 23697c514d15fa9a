package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAwardOfThisDecisionIsRevoked;

/** Approved by the Chairman's decision, with a frozen reward. */
public record Approved(Dossier dossier, Submission submission, Vote vote, Funding funding, Ruling.Approval approval)
        implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.APPROVED;
    }

    /** Reward and certificate must be returned (Luật Thi đua, khen thưởng 2022, Điều 93). */
    @Override
    public Outcome<Nomination, NominationEvent> revoke(
            String decisionId, String reason, Ruling.SignedDecision revocation) {
        if (!approval.decision().id().equals(decisionId)) {
            throw new OnlyAnAwardOfThisDecisionIsRevoked();
        }
        return Outcome.of(
                new Revoked(dossier, submission, vote, approval, reason, revocation),
                new NominationEvent.AwardRevoked(dossier, approval, reason, revocation));
    }
}
