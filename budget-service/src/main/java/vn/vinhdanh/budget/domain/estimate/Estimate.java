package vn.vinhdanh.budget.domain.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateApproved;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateReturned;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateSubmitted;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.Objection;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.Settlement;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.State;
import vn.vinhdanh.budget.domain.estimate.Figures.Reckoned;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;

/**
 * What holding a conference costs the state budget. Only its last version is worked on; those before it stay as they were
 * submitted, approved or returned. The last approved one holds.
 *
 * @param occasion null until the plan of the conference was heard
 * @param versions in the order of their numbers
 */
public record Estimate(
        String commune, String conferenceId, @Nullable Occasion occasion, List<EstimateVersion> versions) {

    public static final int MOST_LINES = 100;

    public Estimate {
        versions = List.copyOf(versions);
    }

    public static Estimate none(String commune, String conferenceId) {
        return new Estimate(commune, conferenceId, null, List.of());
    }

    public Optional<EstimateVersion> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<EstimateVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The version that holds: the last approved one. */
    public Optional<EstimateVersion> approved() {
        return versions.reversed().stream()
                .filter(version -> version.state() == State.APPROVED)
                .findFirst();
    }

    /** Takes over what the plan says. An older plan changes nothing. */
    public Outcome<Estimate, EstimateEvent> follow(Occasion plan) {
        return occasion != null && occasion.sequence() >= plan.sequence()
                ? Outcome.of(this)
                : Outcome.of(new Estimate(commune, conferenceId, plan, versions));
    }

    /**
     * Replaces the lines of the draft. After a return or an approval it begins the next version, which keeps that one.
     *
     * @param lines in their order; a new one has the code {@link EstimateLine#NEW}
     * @param why an approved version is adjusted; null if none is
     * @throws EstimateRules.ASubmittedEstimateWaits while the Chairman has it
     * @throws EstimateRules.AnAdjustmentSaysWhy if what is approved is adjusted without a reason
     * @throws InvalidInput if a line has a code that no line had, or two have the same
     */
    public Outcome<Estimate, EstimateEvent> prepare(List<EstimateLine> lines, @Nullable String why, Signed by) {
        State state = last().map(EstimateVersion::state).orElse(State.DRAFT);
        if (state == State.SUBMITTED) {
            throw new EstimateRules.ASubmittedEstimateWaits();
        }
        String reason = approved().isEmpty() ? null : why;
        if (approved().isPresent() && reason == null) {
            throw new EstimateRules.AnAdjustmentSaysWhy();
        }
        List<EstimateLine> coded = coded(lines);
        EstimateVersion before = last().orElse(null);
        if (before == null) {
            return Outcome.of(with(new EstimateVersion(1, coded, null, List.of(by.account()), null, null)));
        }
        if (state != State.DRAFT) {
            return Outcome.of(with(before.followedBy(by, coded, reason)));
        }
        EstimateVersion next = before.preparedBy(by, coded, reason);
        return Outcome.of(replacingLast(next));
    }

    /**
     * Hands the draft to the Chairman and freezes its numbers.
     *
     * @param now the number of places and the norms of the day
     * @throws EstimateRules.OnlyADraftIsSubmitted if there is no draft
     * @throws EstimateRules.AnEstimateAsksForMoney if it has no line, or comes to nothing
     * @throws EstimateRules.OverTheNormNeedsAReason if a price above its norm has none
     */
    public Outcome<Estimate, EstimateEvent> submit(Figures now, Signed by) {
        EstimateVersion draft = last().filter(version -> version.state() == State.DRAFT)
                .orElseThrow(EstimateRules.OnlyADraftIsSubmitted::new);
        if (draft.total(now) == 0) {
            throw new EstimateRules.AnEstimateAsksForMoney();
        }
        List<String> unexplained = draft.reckoned(now).stream()
                .filter(Reckoned::isOverNorm)
                .filter(line -> line.line().overNorm() == null)
                .map(line -> line.line().text())
                .toList();
        if (!unexplained.isEmpty()) {
            throw new EstimateRules.OverTheNormNeedsAReason(unexplained);
        }
        EstimateVersion submitted = draft.submitted(by, now);
        return Outcome.of(replacingLast(submitted), new EstimateSubmitted(this, submitted));
    }

    /**
     * The version holds from now on.
     *
     * @throws EstimateRules.OnlyASubmittedEstimateIsSettled if none waits
     * @throws EstimateRules.WhoPreparesDoesNotApprove if the account had a part in preparing it
     */
    public Outcome<Estimate, EstimateEvent> approve(Signed by) {
        EstimateVersion waiting = waiting();
        if (waiting.preparers().contains(by.account())) {
            throw new EstimateRules.WhoPreparesDoesNotApprove();
        }
        EstimateVersion approved = waiting.settled(new Settlement(true, by, null, List.of()));
        return Outcome.of(replacingLast(approved), new EstimateApproved(this, approved));
    }

    /**
     * The version goes back to those who prepare it. A version that was approved before still holds.
     *
     * @param reason about the whole; null if only lines are objected to
     * @throws EstimateRules.OnlyASubmittedEstimateIsSettled if none waits
     * @throws EstimateRules.AReturnSaysWhatToMend without any reason
     * @throws InvalidInput if the version has no such line
     */
    public Outcome<Estimate, EstimateEvent> sendBack(@Nullable String reason, List<Objection> objections, Signed by) {
        EstimateVersion waiting = waiting();
        if (reason == null && objections.isEmpty()) {
            throw new EstimateRules.AReturnSaysWhatToMend();
        }
        for (Objection objection : objections) {
            if (!waiting.has(objection.line())) {
                throw unknown("lines", objection.line());
            }
        }
        EstimateVersion returned = waiting.settled(new Settlement(false, by, reason, objections));
        return Outcome.of(replacingLast(returned), new EstimateReturned(this, returned));
    }

    private EstimateVersion waiting() {
        return last().filter(version -> version.state() == State.SUBMITTED)
                .orElseThrow(EstimateRules.OnlyASubmittedEstimateIsSettled::new);
    }

    /** Codes are never given twice, so a line is the same in all versions. */
    private List<EstimateLine> coded(List<EstimateLine> lines) {
        int highest = versions.stream()
                .flatMap(version -> version.lines().stream())
                .mapToInt(EstimateLine::code)
                .max()
                .orElse(0);
        List<EstimateLine> coded = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int next = highest;
        for (EstimateLine line : lines) {
            boolean isNew = line.code() == EstimateLine.NEW;
            if (!isNew && (line.code() < 0 || line.code() > highest || !seen.add(line.code()))) {
                throw unknown("lines[" + coded.size() + "].code", line.code());
            }
            coded.add(isNew ? line.coded(++next) : line);
        }
        return coded;
    }

    private static InvalidInput unknown(String path, int code) {
        return new InvalidInput(
                path,
                "Dự trù không có dòng số " + code + ", hoặc dòng này ghi hai lần. Hãy tải lại trang rồi sửa lại.",
                "The estimate has no line " + code + ", or it is named twice. Reload the page and try again.");
    }

    private Estimate replacingLast(EstimateVersion next) {
        List<EstimateVersion> all = new ArrayList<>(versions.subList(0, versions.size() - 1));
        all.add(next);
        return new Estimate(commune, conferenceId, occasion, all);
    }

    private Estimate with(EstimateVersion next) {
        List<EstimateVersion> all = new ArrayList<>(versions);
        all.add(next);
        return new Estimate(commune, conferenceId, occasion, all);
    }
}
