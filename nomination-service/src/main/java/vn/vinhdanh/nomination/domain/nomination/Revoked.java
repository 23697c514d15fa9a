package vn.vinhdanh.nomination.domain.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;

/**
 * The award was revoked; reward and certificate must be returned. Final state.
 *
 * @param revocation the decision that revoked it; null in nominations of earlier versions
 */
public record Revoked(
        Dossier dossier,
        Submission submission,
        Vote vote,
        Ruling.Approval approval,
        String reason,
        Ruling.@Nullable SignedDecision revocation)
        implements Nomination {

    /** The same decision again changes nothing. */
    @Override
    public Outcome<Nomination, NominationEvent> revoke(String decisionId, String why, Ruling.SignedDecision by) {
        if (revocation != null && revocation.equals(by)) {
            return Outcome.of(this);
        }
        return Nomination.super.revoke(decisionId, why, by);
    }

    @Override
    public NominationState state() {
        return NominationState.REVOKED;
    }
}
