package vn.vinhdanh.nomination.application.award;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.nomination.domain.award.AwardRules.ANormIsApprovedByAnotherPerson;
import vn.vinhdanh.nomination.domain.award.AwardRules.AProposalIsSettledOnce;
import vn.vinhdanh.nomination.domain.award.NormBooks;
import vn.vinhdanh.nomination.domain.award.NormProposal;
import vn.vinhdanh.nomination.domain.award.NormUnit;
import vn.vinhdanh.nomination.domain.award.Signature;

/**
 * Approves or rejects a proposed norm. The Chairman settles every one, the accountant those about money. Nobody approves
 * an own proposal. Rewards of signed decisions do not change.
 */
public final class SettleNormProposal {

    private final NormBooks books;

    public SettleNormProposal(NormBooks books) {
        this.books = books;
    }

    /**
     * @param read version of the book of norms that the actor has read
     * @param rejection reason of a rejection; null to approve
     * @throws NotFound if there is no such proposal in the commune
     * @throws NotAllowed for an accountant, if the norm is not about money
     * @throws ANormIsApprovedByAnotherPerson if the actor proposed it
     * @throws AProposalIsSettledOnce if it was settled otherwise
     */
    public NormProposal settle(String id, long read, @Nullable String rejection, CommandContext context) {
        Actor actor = context.actor();
        actor.requireAny(Role.CHAIRMAN, Role.ACCOUNTANT);
        String commune = actor.commune();
        requireMay(actor, books.get(commune, actor).state().proposal(id));
        Signature by = new Signature(actor.id(), actor.name(), context.at());
        CommandContext settling = rejection == null
                ? context.withAction("approve a norm")
                : context.withAction("reject a norm").withReason(rejection);
        return books.change(
                        commune,
                        read,
                        settling,
                        book -> rejection == null ? book.approve(id, by) : book.reject(id, by, rejection))
                .state()
                .proposal(id);
    }

    private static void requireMay(Actor actor, NormProposal proposal) {
        if (proposal.norm().unit() == NormUnit.SHARE_OF_MEMBERS) {
            actor.requireAny(Role.CHAIRMAN);
        }
    }
}
