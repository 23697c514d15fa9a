package vn.vinhdanh.nomination.domain.nomination;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.award.Reward;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationFollowsTheDecisionThatHasIt;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationIsDecidedOnce;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.AnUnfundedRewardIsNotApproved;

/**
 * Selected by the council; waits for its reservation and for the Chairman's decision.
 *
 * @param estimate reward by the norms of the day of the vote, or of a later day on which they were higher; the decision
 *     determines the final one
 * @param decisionId id of the decision that has claimed the nomination; null if there is none
 * @param claimed the version that this decision rests on, before the claim; null if there is no claim, or one of an earlier
 *     release
 */
public record Selected(
        Dossier dossier,
        Submission submission,
        Vote vote,
        Reward estimate,
        Funding funding,
        @Nullable String decisionId,
        @Nullable Long claimed)
        implements UnderConsideration {

    @Override
    public NominationState state() {
        return NominationState.SELECTED;
    }

    /**
     * A reservation is final: an older {@code RewardUnfunded} that arrives late changes nothing, nor does what the fund said
     * about a smaller reward.
     */
    @Override
    public Outcome<Nomination, NominationEvent> fund(Funding update) {
        boolean outdated = update.amount() < funding.amount()
                || funding instanceof Funding.Reserved && update.amount() == funding.amount();
        return Outcome.of(
                outdated ? this : new Selected(dossier, submission, vote, estimate, update, decisionId, claimed));
    }

    @Override
    public Outcome<Nomination, NominationEvent> restate(Norms norms, LocalDate day) {
        Reward now = norms.reward(dossier.proposal().form(), dossier.nominee().kind(), day);
        if (now.amount() <= estimate.amount()) {
            return Outcome.of(this);
        }
        return Outcome.of(
                new Selected(dossier, submission, vote, now, funding, decisionId, claimed),
                new NominationEvent.RewardEstimateRaised(dossier, now.amount()));
    }

    @Override
    public Outcome<Nomination, NominationEvent> claim(String decision, long read, Predicate<String> isSigned) {
        if (decisionId != null && !decisionId.equals(decision) && isSigned.test(decisionId)) {
            throw new ANominationIsDecidedOnce();
        }
        return Outcome.of(new Selected(dossier, submission, vote, estimate, funding, decision, read));
    }

    @Override
    public Outcome<Nomination, NominationEvent> takeBack(String reason, Predicate<String> isSigned) {
        if (decisionId != null && isSigned.test(decisionId)) {
            throw new ANominationIsDecidedOnce();
        }
        return Outcome.of(new Withdrawn(dossier, reason), new NominationEvent.NominationTakenBack(dossier, reason));
    }

    @Override
    public Nomination withDossier(Dossier next) {
        return new Selected(next, submission, vote, estimate, funding, decisionId, claimed);
    }

    /** True if nothing but the claim of this decision was written since the version that it rests on. */
    public boolean isClaimedBy(String decision, long read, long now) {
        return decision.equals(decisionId) && claimed != null && claimed == read && now == read + 1;
    }

    /** @throws ANominationFollowsTheDecisionThatHasIt if another decision, or none, has claimed the nomination */
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
     * @param reward in đồng, by the norms of the decision's date; may exceed the estimate
     * @throws AnUnfundedRewardIsNotApproved if the Reward Fund has reserved less
     */
    public void requireFunded(long reward) {
        if (!(funding instanceof Funding.Reserved reserved) || reserved.amount() < reward) {
            throw new AnUnfundedRewardIsNotApproved(funding, reward);
        }
    }
}
