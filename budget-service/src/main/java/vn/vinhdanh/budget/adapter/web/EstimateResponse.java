package vn.vinhdanh.budget.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.ReadEstimate.Shown;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.Objection;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.Settlement;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.State;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.Submission;
import vn.vinhdanh.budget.domain.estimate.Figures;
import vn.vinhdanh.budget.domain.estimate.Figures.Reckoned;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.estimate.SpendingNorm;

/**
 * The estimate of a conference.
 *
 * @param places taken by delegates now
 * @param norms of spending that hold today
 * @param approved number of the version that holds; null if none does
 * @param versions the newest last
 */
record EstimateResponse(
        String conferenceId,
        long version,
        int places,
        List<SpendingNorm> norms,
        @Nullable Integer approved,
        List<Version> versions) {

    /**
     * @param why the approved version before is adjusted; null if there is none
     * @param places with which it is reckoned: those of now in a draft, else those of its submission
     * @param day whose norms hold for it
     * @param total in đồng
     * @param preparers accounts that had a part in preparing it
     * @param settled null until the Chairman approved or returned it
     * @param reason of the return, about the whole; null if there is none
     * @param objections of the return, to single lines
     */
    record Version(
            int number,
            State state,
            @Nullable String why,
            int places,
            LocalDate day,
            List<Line> lines,
            long total,
            List<String> preparers,
            @Nullable Step submitted,
            @Nullable Step settled,
            @Nullable String reason,
            List<Objection> objections) {}

    /**
     * @param count of units; if {@code perPlace}, for each place
     * @param quantity the count, or count × places
     * @param amount quantity × unit price, in đồng
     * @param norm subject of the norm of spending that limits the price; null if none does
     * @param limit the norm that holds on the day of the version; null if none does
     * @param over whether the price is above it
     */
    record Line(
            int code,
            String text,
            String unit,
            int count,
            boolean perPlace,
            long quantity,
            long unitPrice,
            long amount,
            String basis,
            @Nullable String norm,
            @Nullable SpendingNorm limit,
            boolean over,
            @Nullable String overNorm) {

        static Line of(Reckoned reckoned) {
            var line = reckoned.line();
            return new Line(
                    line.code(),
                    line.text(),
                    line.unit(),
                    line.quantity().count(),
                    line.quantity().perPlace(),
                    reckoned.quantity(),
                    line.unitPrice(),
                    reckoned.amount(),
                    line.basis(),
                    line.norm(),
                    reckoned.norm(),
                    reckoned.isOverNorm(),
                    line.overNorm());
        }
    }

    /** @param by name */
    record Step(String by, Instant at) {

        static Step of(Signed signed) {
            return new Step(signed.name(), signed.at());
        }
    }

    static EstimateResponse of(Shown shown) {
        var estimate = shown.estimate().state();
        return new EstimateResponse(
                estimate.conferenceId(),
                shown.estimate().version(),
                shown.now().places(),
                shown.now().norms(),
                estimate.approved().map(EstimateVersion::number).orElse(null),
                estimate.versions().stream()
                        .map(version -> of(version, shown.now()))
                        .toList());
    }

    private static Version of(EstimateVersion version, Figures now) {
        Figures figures = version.figures(now);
        Submission submission = version.submission();
        Settlement settlement = version.settlement();
        return new Version(
                version.number(),
                version.state(),
                version.why(),
                figures.places(),
                figures.day(),
                version.reckoned(now).stream().map(Line::of).toList(),
                version.total(now),
                version.preparers(),
                submission == null ? null : Step.of(submission.by()),
                settlement == null ? null : Step.of(settlement.by()),
                settlement == null ? null : settlement.reason(),
                settlement == null ? List.of() : settlement.objections());
    }
}
