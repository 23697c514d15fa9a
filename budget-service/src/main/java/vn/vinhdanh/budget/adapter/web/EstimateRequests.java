package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.SettleEstimate;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.EstimateLine;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.Objection;
import vn.vinhdanh.budget.domain.estimate.Quantity;

/** What is sent with the steps of an estimate. */
final class EstimateRequests {

    private static final int SENTENCES = 1000;

    private EstimateRequests() {}

    /**
     * @param lines all of them, in their order
     * @param why an approved estimate is adjusted; absent if none is approved
     */
    record Lines(
            @NotNull @Size(max = Estimate.MOST_LINES) List<@Valid @NotNull Line> lines,
            @Nullable @Size(max = SENTENCES) String why) {

        List<EstimateLine> toLines() {
            return lines.stream().map(Line::toLine).toList();
        }
    }

    /**
     * @param code of a line that the estimate has; absent for a new one
     * @param count of units; if {@code perPlace}, for each place that a delegate has
     * @param unitPrice in đồng
     * @param norm subject of the norm of spending that limits the price; absent if none does
     * @param overNorm why the price is above the norm
     */
    record Line(
            @Nullable @Min(1) Integer code,
            @NotBlank @Size(max = 300) String text,
            @NotBlank @Size(max = 50) String unit,
            @NotNull @Min(1) @Max(Quantity.MOST) Integer count,
            @NotNull Boolean perPlace,

            @NotNull @Min(1) @Max(EstimateLine.HIGHEST_PRICE)
            Long unitPrice,

            @NotBlank @Size(max = 500) String basis,
            @Nullable @Size(max = 100) String norm,
            @Nullable @Size(max = SENTENCES) String overNorm) {

        EstimateLine toLine() {
            return new EstimateLine(
                    Objects.requireNonNullElse(code, EstimateLine.NEW),
                    text,
                    unit,
                    new Quantity(count, perPlace),
                    unitPrice,
                    basis,
                    said(norm),
                    said(overNorm));
        }
    }

    /**
     * @param reason about the whole; absent if only lines are objected to
     * @param lines what is wrong with single lines
     */
    record Return(
            @Nullable @Size(max = SENTENCES) String reason,
            @NotNull @Size(max = Estimate.MOST_LINES) List<@Valid @NotNull LineReason> lines) {

        SettleEstimate.Return toReturn() {
            return new SettleEstimate.Return(
                    said(reason),
                    lines.stream()
                            .map(line -> new Objection(line.line(), line.reason()))
                            .toList());
        }
    }

    /** @param line its code */
    record LineReason(
            @NotNull @Min(1) Integer line,
            @NotBlank @Size(max = SENTENCES) String reason) {}

    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
