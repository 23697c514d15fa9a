package vn.vinhdanh.nomination.domain.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.VietnamTime;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.ApprovedLine;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionIsNotDatedAhead;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionNumberIsUsedOnceAYear;

/**
 * A decision of the Chairman as it was signed. It never changes: what it awards is amended by another decision, or
 * revoked on the nomination.
 *
 * @param date of the decision; the norms in force on it gave the rewards
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

    /** What the paper says of the conference, as it was on that day. */
    public record Letterhead(
            String commune,
            String conferenceId,
            String communeName,
            String province,
            String issuer,
            String conferenceTitle,
            Conference.Signatory signatory) {

        public static Letterhead of(Conference conference) {
            return new Letterhead(
                    conference.commune(),
                    conference.id(),
                    conference.communeName(),
                    conference.province(),
                    conference.issuer(),
                    conference.title(),
                    conference.signatory());
        }
    }

    /** @throws ADecisionIsNotDatedAhead where its date is still to come */
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

    /** In đồng. */
    public long total() {
        return approved().stream().mapToLong(line -> line.reward().amount()).sum();
    }

    /**
     * The same order sent again, after a lost answer, is this decision.
     *
     * @throws ADecisionNumberIsUsedOnceAYear where another was ordered under its number
     */
    public void mustAnswer(String conferenceId, LocalDate orderedDate, List<Verdict> verdicts) {
        boolean same = conferenceId().equals(conferenceId)
                && date.equals(orderedDate)
                && lines.stream().map(DecisionLine::verdict).toList().equals(verdicts);
        if (!same) {
            throw new ADecisionNumberIsUsedOnceAYear(number);
        }
    }
}
