package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.OnlyANominationUnderConsiderationHasConcerns;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationIsWithdrawnBeforeTheVoteIsCounted;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyANominationInItsUnitIsEdited;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyANominationInItsUnitIsSubmitted;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyANominationThatWasNotSelectedIsReconsidered;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASelectedNominationIsDecided;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASelectedNominationIsTakenBack;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASelectedRewardIsRestated;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASubmittedNominationIsAppraised;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASubmittedNominationIsReturned;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnApprovedAwardIsRevoked;

/**
 * A nomination, with one type per state. Each state overrides the moves that it allows. The default methods here refuse
 * every other move by the rule that forbids it.
 *
 * <pre>
 * Draft ─submit→ Submitted ─appraise→ Appraised ─table→ Tabled ─vote→ Selected ─decision→ Approved ─revoke→ Revoked
 *   │              │  ↑                                      └→ NotSelected  └→ NotApproved
 *   │              └→ Returned ←return─ Appraised ←reconsider─ NotSelected
 *   └─ every state before the vote's result ─withdraw→ Withdrawn ←takeBack─ Selected
 * </pre>
 *
 * <p>Commands are refused by a rule. Reactions to events ({@code follow…}, {@code fund}) change nothing if the
 * nomination has already followed the event or the event no longer applies. So each event may arrive twice.
 */
public sealed interface Nomination
        permits BeforeSelection, UnderConsideration, NotSelected, NotApproved, Approved, Revoked, Withdrawn {

    Dossier dossier();

    NominationState state();

    /** @param by account; an account that edits or submits a nomination does not vote on it */
    default Outcome<Nomination, NominationEvent> edit(String by, Proposal edited) {
        throw new OnlyANominationInItsUnitIsEdited(state());
    }

    /** @param late submitted after the day on which the council has to choose */
    default Outcome<Nomination, NominationEvent> submit(String by, Instant at, boolean late) {
        throw new OnlyANominationInItsUnitIsSubmitted(state());
    }

    /** @param letter to who submitted it; null if no address is known */
    default Outcome<Nomination, NominationEvent> returnToUnit(
            String reason, Instant at, @Nullable ReturnLetter letter) {
        throw new OnlyASubmittedNominationIsReturned(state());
    }

    /** @param check the secretary's word that nothing stands against the nominee */
    default Outcome<Nomination, NominationEvent> appraise(Proceedings.DisciplineCheck check) {
        throw new OnlyASubmittedNominationIsAppraised(state());
    }

    default Outcome<Nomination, NominationEvent> withdraw(String reason) {
        throw new ANominationIsWithdrawnBeforeTheVoteIsCounted(state());
    }

    /**
     * Ends a selected nomination without a decision: the nominee died, declined, or comes under discipline.
     *
     * @param isSigned as for {@link #claim}
     */
    default Outcome<Nomination, NominationEvent> takeBack(String reason, Predicate<String> isSigned) {
        throw new OnlyASelectedNominationIsTakenBack(state());
    }

    /** Puts a nomination that the council did not select before another session. */
    default Outcome<Nomination, NominationEvent> reconsider() {
        throw new OnlyANominationThatWasNotSelectedIsReconsidered(state());
    }

    default Outcome<Nomination, NominationEvent> raise(Concern concern) {
        throw new OnlyANominationUnderConsiderationHasConcerns(state());
    }

    default Outcome<Nomination, NominationEvent> settle(Concern.Settlement how) {
        throw new OnlyANominationUnderConsiderationHasConcerns(state());
    }

    /** Puts the nomination on the table of this session, and of no other one. */
    default Outcome<Nomination, NominationEvent> table(String sessionId) {
        throw new OnlyAnAppraisedNominationIsVotedOn(state());
    }

    /** @param norms give the estimated reward of a selected nomination on the day of the vote */
    default Outcome<Nomination, NominationEvent> followVote(Vote vote, Norms norms) {
        return unchanged();
    }

    default Outcome<Nomination, NominationEvent> fund(Funding funding) {
        return unchanged();
    }

    /**
     * Estimates the reward again, where the norms have risen since the vote, so that the fund reserves the rest. A lower
     * reward changes nothing: the decision takes what it needs, and the fund takes back the rest.
     *
     * @param day whose norms count
     */
    default Outcome<Nomination, NominationEvent> restate(Norms norms, LocalDate day) {
        throw new OnlyASelectedRewardIsRestated(state());
    }

    /**
     * Claims the nomination for this decision, and for no other one.
     *
     * @param read the version of the nomination that the decision rests on
     * @param isSigned tells by id whether a decision is signed; the claim of an unsigned decision is replaced
     */
    default Outcome<Nomination, NominationEvent> claim(String decisionId, long read, Predicate<String> isSigned) {
        throw new OnlyASelectedNominationIsDecided(state());
    }

    default Outcome<Nomination, NominationEvent> followDecision(Ruling ruling) {
        return unchanged();
    }

    /**
     * @param decisionId of the decision that gave the award
     * @param revocation the decision that revokes it
     */
    default Outcome<Nomination, NominationEvent> revoke(
            String decisionId, String reason, Ruling.SignedDecision revocation) {
        throw new OnlyAnApprovedAwardIsRevoked(state());
    }

    /** True if another nomination for the achievement would be one too many: submitted, and neither withdrawn nor rejected. */
    default boolean holdsAchievement() {
        return switch (state()) {
            case SUBMITTED, APPRAISED, TABLED, SELECTED, APPROVED -> true;
            case DRAFT, RETURNED, NOT_SELECTED, REFUSED, REVOKED, WITHDRAWN -> false;
        };
    }

    private Outcome<Nomination, NominationEvent> unchanged() {
        return Outcome.of(this);
    }
}
