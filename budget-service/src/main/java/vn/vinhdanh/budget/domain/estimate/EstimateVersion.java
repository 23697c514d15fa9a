package vn.vinhdanh.budget.domain.estimate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.Figures.Reckoned;

/**
 * One version of an estimate.
 *
 * @param number from 1
 * @param why the approved version before is adjusted; null if there is none
 * @param preparers accounts that prepared this version or one before it, in order of their first part in it
 * @param submission null in a draft
 * @param settlement null until the Chairman approved or returned it
 */
public record EstimateVersion(
        int number,
        List<EstimateLine> lines,
        @Nullable String why,
        List<String> preparers,
        @Nullable Submission submission,
        @Nullable Settlement settlement) {

    public enum State {
        DRAFT,
        SUBMITTED,
        APPROVED,
        RETURNED
    }

    /** @param figures with which it was reckoned from then on */
    public record Submission(Signed by, Figures figures) {}

    /**
     * @param reason about the whole; null if there is none
     * @param objections to single lines
     */
    public record Settlement(
            boolean approved, Signed by, @Nullable String reason, List<Objection> objections) {

        public Settlement {
            objections = List.copyOf(objections);
        }
    }

    /**
     * Why a line was returned.
     *
     * @param line its code
     */
    public record Objection(int line, String reason) {}

    public EstimateVersion {
        lines = List.copyOf(lines);
        preparers = List.copyOf(preparers);
    }

    public State state() {
        if (submission == null) {
            return State.DRAFT;
        }
        if (settlement == null) {
            return State.SUBMITTED;
        }
        return settlement.approved() ? State.APPROVED : State.RETURNED;
    }

    /** What it is reckoned with: the frozen figures, in a draft those of now. */
    public Figures figures(Figures now) {
        return submission == null ? now : submission.figures();
    }

    public List<Reckoned> reckoned(Figures now) {
        Figures figures = figures(now);
        return lines.stream().map(figures::reckon).toList();
    }

    /** Of a version that was submitted. */
    public List<Reckoned> reckoned() {
        return reckoned(Objects.requireNonNull(submission).figures());
    }

    /** In đồng. */
    public long total(Figures now) {
        return reckoned(now).stream().mapToLong(Reckoned::amount).sum();
    }

    /** In đồng, of a version that was submitted. */
    public long total() {
        return total(Objects.requireNonNull(submission).figures());
    }

    boolean has(int line) {
        return lines.stream().anyMatch(known -> known.code() == line);
    }

    EstimateVersion preparedBy(Signed by, List<EstimateLine> next, @Nullable String reason) {
        return new EstimateVersion(number, next, reason, with(by), null, null);
    }

    /** The version after this one. Who prepared this one also prepared that. */
    EstimateVersion followedBy(Signed by, List<EstimateLine> next, @Nullable String reason) {
        return new EstimateVersion(number + 1, next, reason, with(by), null, null);
    }

    EstimateVersion submitted(Signed by, Figures now) {
        return new EstimateVersion(number, lines, why, with(by), new Submission(by, now.of(lines)), null);
    }

    EstimateVersion settled(Settlement how) {
        return new EstimateVersion(number, lines, why, preparers, submission, how);
    }

    private List<String> with(Signed by) {
        return Stream.concat(preparers.stream(), Stream.of(by.account()))
                .distinct()
                .toList();
    }
}
