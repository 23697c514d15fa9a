package vn.vinhdanh.nomination.domain.decision;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.award.Reward;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionIsNotDatedBeforeTheVote;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.OnlyFormsInTheChairmansPowerAreAwarded;
import vn.vinhdanh.nomination.domain.nomination.Attendee;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules;
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
     * @param note the person's position, the collective's representative or the household's address
     * @param unit name of the proposing unit
     * @param addressed the name with Ông or Bà, as an officer stated it; null in decisions of earlier releases
     * @param callName the part of a person's name by which the annex orders it; null for a collective, and in decisions of
     *     earlier releases, whose annex keeps the order of the lines
     */
    record Awardee(
            String name,
            NomineeKind kind,
            @Nullable String note,
            String unit,
            FormOfAward form,
            @Nullable String addressed,
            @Nullable String callName) {

        public String printedName() {
            return addressed == null ? name : addressed;
        }
    }

    /**
     * @param unitNames name a unit by its code
     * @throws OnlyASelectedNominationIsDecided if the council has not selected the nomination
     * @throws ADecisionIsNotDatedBeforeTheVote if the council voted on a later day
     * @throws DisciplineRules.ANomineeUnderInvestigationWaits if a concern about the nominee is open
     * @throws AnUnfundedRewardIsNotApproved if the Reward Fund has reserved less than the reward of the date
     * @throws OnlyFormsInTheChairmansPowerAreAwarded if the Chairman may not award the form on the date
     */
    static DecisionLine approve(Nomination nomination, UnaryOperator<String> unitNames, Norms norms, LocalDate date) {
        Selected selected = selected(nomination, date);
        selected.dossier().requireNoOpenConcern();
        FormOfAward form = nomination.dossier().proposal().form();
        OnlyFormsInTheChairmansPowerAreAwarded.check(form, norms.formsPermitted(date));
        Awardee awardee = awardee(nomination.dossier(), unitNames);
        Reward reward = norms.reward(form, awardee.kind(), date);
        selected.requireFunded(reward.amount());
        return new ApprovedLine(nomination.dossier().id(), awardee, reward);
    }

    /**
     * @throws OnlyASelectedNominationIsDecided if the council has not selected the nomination
     * @throws ADecisionIsNotDatedBeforeTheVote if the council voted on a later day
     */
    static DecisionLine refuse(Nomination nomination, UnaryOperator<String> unitNames, LocalDate date, String reason) {
        selected(nomination, date);
        return new RefusedLine(nomination.dossier().id(), awardee(nomination.dossier(), unitNames), reason);
    }

    private static Selected selected(Nomination nomination, LocalDate date) {
        if (nomination instanceof Selected selected) {
            ADecisionIsNotDatedBeforeTheVote.check(date, selected.vote().day());
            return selected;
        }
        throw new OnlyASelectedNominationIsDecided(nomination.state());
    }

    private static Awardee awardee(Dossier dossier, UnaryOperator<String> unitNames) {
        Nominee nominee = dossier.nominee();
        Attendee attendee = nominee.attendee();
        String ownUnit = attendee.unit();
        String position = attendee.positionIn(
                ownUnit == null || ownUnit.equals(dossier.unit()) ? null : unitNames.apply(ownUnit));
        boolean isPerson = nominee.kind() != NomineeKind.COLLECTIVE;
        return new Awardee(
                nominee.name(),
                nominee.kind(),
                switch (nominee) {
                    case Nominee.Individual individual -> position;
                    case Nominee.Collective collective ->
                        position == null ? attendee.addressed() : attendee.addressed() + ", " + position;
                    case Nominee.Household household -> household.address();
                },
                unitNames.apply(dossier.unit()),
                dossier.proposal().form(),
                isPerson ? attendee.addressed() : null,
                isPerson ? attendee.calledBy() : null);
    }
}
