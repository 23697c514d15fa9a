package vn.vinhdanh.nomination.domain.award;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.AwardRules.ANormIsApprovedByAnotherPerson;
import vn.vinhdanh.nomination.domain.award.AwardRules.AProposalIsSettledOnce;

/**
 * A norm that one person proposes and another one approves. Until then it has no effect.
 *
 * @param reason of the proposal
 * @param settled null while it waits
 * @param answer reason of a rejection; null otherwise
 */
public record NormProposal(
        String id,
        Norm norm,
        String reason,
        Signature proposed,
        State state,
        @Nullable Signature settled,
        @Nullable String answer) {

    /** JSON contains the name of the constant. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    public static NormProposal of(String id, Norm norm, String reason, Signature proposed) {
        return new NormProposal(id, norm, reason, proposed, State.PROPOSED, null, null);
    }

    /**
     * @throws ANormIsApprovedByAnotherPerson if the person who proposed it approves
     * @throws AProposalIsSettledOnce if it was rejected
     */
    NormProposal approve(Signature by) {
        if (by.account().equals(proposed.account())) {
            throw new ANormIsApprovedByAnotherPerson();
        }
        return settle(State.APPROVED, by, null);
    }

    /** @throws AProposalIsSettledOnce if it was approved */
    NormProposal reject(Signature by, String why) {
        return settle(State.REJECTED, by, why);
    }

    private NormProposal settle(State as, Signature by, @Nullable String why) {
        if (state == as) {
            return this;
        }
        if (state != State.PROPOSED) {
            throw new AProposalIsSettledOnce();
        }
        return new NormProposal(id, norm, reason, proposed, as, by, why);
    }
}
