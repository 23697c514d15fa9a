package vn.vinhdanh.nomination.domain.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.award.Reward;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionIsNotDatedBeforeTheVote;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.OnlyFormsInTheChairmansPowerAreAwarded;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.AnUnfundedRewardIsNotApproved;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASelectedNominationIsDecided;
import vn.vinhdanh.nomination.domain.nomination.Nominee;
import vn.vinhdanh.nomination.domain.nomination.Selected;

/** One nomination in a signed decision. It never changes. */
public sealed interface DecisionLine {

    String nominationId();

    Awardee awardee();

    /** The part of the order that this line fulfils. */
    default Verdict verdict() {
        return switch (this) {
            case ApprovedLine approved -> new Verdict(approved.nominationId(), true, null);
            case RefusedLine refused -> new Verdict(refused.nominationId(), false, refused.reason());
        };
    }

    record ApprovedLine(String nominationId, Awardee awardee, Reward reward) implements DecisionLine {}

    record RefusedLine(String nominationId, Awardee awardee, String reason) implements DecisionLine {}

    /**
     * The printed details of the nominee.
     *
     * @param note the person's title, the collective's representative or the household's address
     * @param unit name of the proposing unit
     */
    record Awardee(String name, NomineeKind kind, @Nullable String note, String unit, FormOfAward form) {}

    /**
     * @throws OnlyASelectedNominationIsDecided if the council has not selected the nomination
     * @throws ADecisionIsNotDatedBeforeTheVote if the council voted on a later day
     * @throws AnUnfundedRewardIsNotApproved if the Reward Fund has reserved less than the reward of the date
     * @throws OnlyFormsInTheChairmansPowerAreAwarded if the Chairman may not award the form on the date
     */
    static DecisionLine approve(Nomination nomination, String unitName, Norms norms, LocalDate date) {
        Selected selected = selected(nomination, date);
        FormOfAward form = nomination.dossier().proposal().form();
        OnlyFormsInTheChairmansPowerAreAwarded.check(form, norms.formsPermitted(date));
        Awardee awardee = awardee(nomination.dossier(), unitName);
        Reward reward = norms.reward(form, awardee.kind(), date);
        selected.requireFunded(reward.amount());
        return new ApprovedLine(nomination.dossier().id(), awardee, reward);
    }

    /**
     * @throws OnlyASelectedNominationIsDecided if the council has not selected the nomination
     * @throws ADecisionIsNotDatedBeforeTheVote if the council voted on a later day
     */
    static DecisionLine refuse(Nomination nomination, String unitName, LocalDate date, String reason) {
        selected(nomination, date);
        return new RefusedLine(nomination.dossier().id(), awardee(nomination.dossier(), unitName), reason);
    }

    private static Selected selected(Nomination nomination, LocalDate date) {
        if (nomination instanceof Selected selected) {
            ADecisionIsNotDatedBeforeTheVote.check(date, selected.vote().day());
            return selected;
        }
        throw new OnlyASelectedNominationIsDecided(nomination.state());
    }

    private static Awardee awardee(Dossier dossier, String unitName) {
        Nominee nominee = dossier.nominee();
        String note = switch (nominee) {
            case Nominee.Individual individual -> individual.title();
            case Nominee.Collective collective -> collective.representative();
            case Nominee.Household household -> household.address();
        };
        return new Awardee(
                nominee.name(),
                nominee.kind(),
                note,
                unitName,
                dossier.proposal().form());
    }
}
