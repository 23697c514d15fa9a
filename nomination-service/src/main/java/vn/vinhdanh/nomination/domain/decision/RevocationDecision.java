package vn.vinhdanh.nomination.domain.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.ApprovedLine;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionIsNotDatedAhead;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionNumberIsUsedOnceAYear;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ARevocationFollowsItsDecision;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAwardOfThisDecisionIsRevoked;
import vn.vinhdanh.nomination.domain.nomination.Ruling.SignedDecision;

/**
 * A signed decision of the Chairman that revokes one award; reward and certificate come back (Luật Thi đua, khen thưởng
 * 2022, Điều 93). It never changes.
 *
 * @param signedBy account that signed it
 */
public record RevocationDecision(
        String id,
        DecisionNumber number,
        LocalDate date,
        Decision.Letterhead letterhead,
        List<String> legalBases,
        RevokedAward award,
        String reason,
        Instant signedAt,
        String signedBy)
        implements DecisionRecord {

    public RevocationDecision {
        legalBases = List.copyOf(legalBases);
    }

    /**
     * The award as it was decided.
     *
     * @param decision the one that gave it
     */
    public record RevokedAward(SignedDecision decision, ApprovedLine line) {

        /** @throws OnlyAnAwardOfThisDecisionIsRevoked if the decision gave the nomination no award */
        public static RevokedAward of(Decision decision, String nominationId) {
            return decision.approved().stream()
                    .filter(line -> line.nominationId().equals(nominationId))
                    .findFirst()
                    .map(line -> new RevokedAward(
                            new SignedDecision(decision.id(), decision.number().text(), decision.date()), line))
                    .orElseThrow(OnlyAnAwardOfThisDecisionIsRevoked::new);
        }
    }

    /**
     * @throws ADecisionIsNotDatedAhead if the date is after the day of the signature
     * @throws ARevocationFollowsItsDecision if the date is before that of the decision that gave the award
     */
    public Outcome<DecisionRecord, DecisionEvent> sign() {
        if (date.isAfter(VietnamTime.dayOf(signedAt))) {
            throw new ADecisionIsNotDatedAhead();
        }
        if (date.isBefore(award.decision().date())) {
            throw new ARevocationFollowsItsDecision(award.decision());
        }
        return Outcome.of(this, new DecisionEvent.AwardRevocationDecided(this));
    }

    @Override
    public String commune() {
        return letterhead.commune();
    }

    public String nominationId() {
        return award.line().nominationId();
    }

    /** How the nomination and other services name this decision. */
    public SignedDecision reference() {
        return new SignedDecision(id, number.text(), date);
    }

    /**
     * Accepts the same order, which a client repeats if the response was lost.
     *
     * @throws ADecisionNumberIsUsedOnceAYear if the order differs from this decision
     */
    public void requireSameOrder(
            String decisionId, String nominationId, LocalDate orderedDate, @Nullable String orderedReason) {
        boolean same = award.decision().id().equals(decisionId)
                && nominationId().equals(nominationId)
                && date.equals(orderedDate)
                && reason.equals(orderedReason);
        if (!same) {
            throw new ADecisionNumberIsUsedOnceAYear(number);
        }
    }
}
