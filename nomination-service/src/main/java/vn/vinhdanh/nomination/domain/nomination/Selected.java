package vn.vinhdanh.nomination.domain.nomination;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.award.Reward;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationFollowsTheDecisionThatHasIt;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationIsDecidedOnce;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.AnUnfundedRewardIsNotApproved;

/**
 * Chosen by the council; waits for money and for the Chairman.
 *
 * @param estimate the reward by the norms of the day of the vote; the decision freezes the final one
 * @param decisionId the decision that has taken it on; null while none has
 */
public record Selected(
        Dossier dossier,
        Submission submission,
        Vote vote,
        Reward estimate,
        Funding funding,
        @Nullable String decisionId)
        implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.SELECTED;
    }

    /** Money once reserved stays reserved: an "unfunded" from before, delivered late, changes nothing. */
    @Override
    public Outcome<Nomination, NominationEvent> fund(Funding news) {
        return Outcome.of(
                funding instanceof Funding.Reserved
                        ? this
                        : new Selected(dossier, submission, vote, estimate, news, decisionId));
    }

    @Override
    public Outcome<Nomination, NominationEvent> claim(String decision, Predicate<String> isSigned) {
        if (decisionId != null && !decisionId.equals(decision) && isSigned.test(decisionId)) {
            throw new ANominationIsDecidedOnce();
        }
        return Outcome.of(new Selected(dossier, submission, vote, estimate, funding, decision));
    }

    /** @throws ANominationFollowsTheDecisionThatHasIt where it stands on another decision, or on none */
    @Override
    public Outcome<Nomination, NominationEvent> followDecision(Ruling ruling) {
        if (!ruling.decision().id().equals(decisionId)) {
            throw new ANominationFollowsTheDecisionThatHasIt();
        }
        return switch (ruling) {
            case Ruling.Approval approval ->
                Outcome.of(
                        new Approved(dossier, submission, vote, funding, approval),
                        new NominationEvent.NominationApproved(dossier, approval));
            case Ruling.Refusal refusal ->
                Outcome.of(
                        new NotApproved(dossier, submission, vote, refusal),
                        new NominationEvent.NominationRefused(dossier, refusal));
        };
    }

    /**
     * @param reward in đồng, by the norms of the decision's date: it may be more than the estimate
     * @throws AnUnfundedRewardIsNotApproved while the Reward Fund has put aside less
     */
    public void mustBeFunded(long reward) {
        if (!(funding instanceof Funding.Reserved reserved) || reserved.amount() < reward) {
            throw new AnUnfundedRewardIsNotApproved(funding, reward);
        }
    }
}
