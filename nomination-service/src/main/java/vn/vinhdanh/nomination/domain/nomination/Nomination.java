package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Predicate;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationIsWithdrawnBeforeTheVoteIsCounted;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyANominationInItsUnitIsEdited;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyANominationInItsUnitIsSubmitted;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASelectedNominationIsDecided;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASubmittedNominationIsAppraised;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASubmittedNominationIsReturned;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnApprovedAwardIsRevoked;

/**
 * A nomination: one type per state, each with the moves that the state allows. What a state does not override is
 * refused here, in one place, by the rule that forbids it.
 *
 * <pre>
 * Draft ─submit→ Submitted ─appraise→ Appraised ─table→ Tabled ─vote→ Selected ─decision→ Approved ─revoke→ Revoked
 *   │              │  ↑                                      └→ NotSelected  └→ NotApproved
 *   │              └→ Returned            every state before the vote's result ─withdraw→ Withdrawn
 * </pre>
 *
 * <p>Commands are refused by a rule. Facts ({@code follow…}, {@code fund}) that a nomination has already followed, or
 * that no longer concern it, change nothing: so each may come twice.
 */
public sealed interface Nomination
        permits BeforeSelection, NotSelected, Selected, NotApproved, Approved, Revoked, Withdrawn {

    Dossier dossier();

    NominationState state();

    /** @param by account; who edits or submits it does not vote on it */
    default Outcome<Nomination, NominationEvent> edit(String by, Proposal edited) {
        throw new OnlyANominationInItsUnitIsEdited(state());
    }

    /**
     * @param late came after the day on which the council has to choose
     * @param alike nominations of nominees that may be the same, in any conference of the commune
     */
    default Outcome<Nomination, NominationEvent> submit(
            String by, Instant at, boolean late, Collection<Nomination> alike) {
        throw new OnlyANominationInItsUnitIsSubmitted(state());
    }

    default Outcome<Nomination, NominationEvent> returnToUnit(String reason) {
        throw new OnlyASubmittedNominationIsReturned(state());
    }

    /** @param alike as for {@link #submit}: asked again, for the one that was submitted in the same moment */
    default Outcome<Nomination, NominationEvent> appraise(Collection<Nomination> alike) {
        throw new OnlyASubmittedNominationIsAppraised(state());
    }

    default Outcome<Nomination, NominationEvent> withdraw(String reason) {
        throw new ANominationIsWithdrawnBeforeTheVoteIsCounted(state());
    }

    /** The council begins to vote on it in this session. */
    default Outcome<Nomination, NominationEvent> table(String sessionId) {
        throw new OnlyAnAppraisedNominationIsVotedOn(state());
    }

    /** @param norms price the award of a selected nomination by the day of the vote */
    default Outcome<Nomination, NominationEvent> followVote(Vote vote, Norms norms) {
        return unchanged();
    }

    default Outcome<Nomination, NominationEvent> fund(Funding funding) {
        return unchanged();
    }

    /**
     * Puts it on one decision and no other.
     *
     * @param isSigned whether a decision was signed; one that was not never will be, and its claim gives way
     */
    default Outcome<Nomination, NominationEvent> claim(String decisionId, Predicate<String> isSigned) {
        throw new OnlyASelectedNominationIsDecided(state());
    }

    default Outcome<Nomination, NominationEvent> followDecision(Ruling ruling) {
        return unchanged();
    }

    default Outcome<Nomination, NominationEvent> revoke(String decisionId, String reason) {
        throw new OnlyAnApprovedAwardIsRevoked(state());
    }

    /** Whether its achievement is taken: put forward, and neither withdrawn nor turned down since. */
    default boolean holdsItsAchievement() {
        return switch (state()) {
            case SUBMITTED, APPRAISED, TABLED, SELECTED, APPROVED -> true;
            case DRAFT, RETURNED, NOT_SELECTED, REFUSED, REVOKED, WITHDRAWN -> false;
        };
    }

    private Outcome<Nomination, NominationEvent> unchanged() {
        return Outcome.of(this);
    }
}
