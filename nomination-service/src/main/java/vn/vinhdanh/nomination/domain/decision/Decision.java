package vn.vinhdanh.nomination.domain.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.ApprovedLine;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionIsNotDatedAhead;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionNumberIsUsedOnceAYear;

/**
 * A signed decision of the Chairman. It never changes: another decision amends it, or an award is revoked on its
 * nomination.
 *
 * @param date of the decision; its norms determine the rewards
 * @param signedBy account of the Chairman
 */
public record Decision(
        String id,
        DecisionNumber number,
        LocalDate date,
        Letterhead letterhead,
        List<String> legalBases,
        List<DecisionLine> lines,
        Instant signedAt,
        String signedBy)
        implements DecisionRecord {

    public Decision {
        legalBases = List.copyOf(legalBases);
        lines = List.copyOf(lines);
    }

    /**
     * The details of the conference on the paper, as they were when the decision was signed.
     *
     * @param communeKind null in decisions of earlier versions, whose issuer names it
     */
    public record Letterhead(
            String commune,
            String conferenceId,
            String communeName,
            String province,
            String issuer,
            String conferenceTitle,
            Conference.Signatory signatory,
            @Nullable String communeKind) {

        /** xã, phường or đặc khu, as papers call the commune. */
        public String kind() {
            return CommuneKind.of(communeKind, issuer);
        }

        /** @param signatory who signs: one of those in office on the day of the decision */
        public static Letterhead of(Conference conference, Conference.Signatory signatory) {
            return new Letterhead(
                    conference.commune(),
                    conference.id(),
                    conference.communeName(),
                    conference.province(),
                    conference.issuer(),
                    conference.title(),
                    signatory,
                    conference.communeKind());
        }
    }

    /** @throws ADecisionIsNotDatedAhead if the date is after the day of the signature */
    public Outcome<DecisionRecord, DecisionEvent> sign() {
        if (date.isAfter(VietnamTime.dayOf(signedAt))) {
            throw new ADecisionIsNotDatedAhead();
        }
        return Outcome.of(this, new DecisionEvent.AwardsDecided(this));
    }

    @Override
    public String commune() {
        return letterhead.commune();
    }

    public String conferenceId() {
        return letterhead.conferenceId();
    }

    public List<ApprovedLine> approved() {
        return lines.stream()
                .filter(ApprovedLine.class::isInstance)
                .map(ApprovedLine.class::cast)
                .toList();
    }

    /**
     * The awards as they are handed out, and as they stand in the register: from the highest form to the lowest,
     * collectives before households before people, people by their call name.
     */
    public List<ApprovedLine> inStageOrder() {
        return approved().stream().sorted(StageOrder.OF_AWARDS).toList();
    }

    /** The award of a nomination that this decision approved. */
    public ApprovedLine award(String nominationId) {
        return approved().stream()
                .filter(line -> line.nominationId().equals(nominationId))
                .findFirst()
                .orElseThrow();
    }

    /** The sum of the rewards in đồng. */
    public long total() {
        return approved().stream().mapToLong(line -> line.reward().amount()).sum();
    }

    /**
     * Accepts the same order, which a client repeats if the response was lost.
     *
     * @param signatory null if the order chose nobody
     * @throws ADecisionNumberIsUsedOnceAYear if the order differs from this decision
     */
    public void requireSameOrder(
            String conferenceId,
            LocalDate orderedDate,
            List<Verdict> verdicts,
            Conference.@Nullable Signatory signatory) {
        boolean same = conferenceId().equals(conferenceId)
                && (signatory == null || signatory.equals(letterhead.signatory()))
                && date.equals(orderedDate)
                && lines.stream().map(DecisionLine::verdict).toList().equals(verdicts);
        if (!same) {
            throw new ADecisionNumberIsUsedOnceAYear(number);
        }
    }
}
