package vn.vinhdanh.budget.domain.spending;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion;

/**
 * A line of the version of the estimate that holds.
 *
 * @param code of the line, the same in all versions
 * @param text what the money is for
 * @param amount that may be spent, in đồng
 */
public record ApprovedLine(int code, String text, long amount) {

    /** In their order; none while no version is approved. */
    public static List<ApprovedLine> of(Estimate estimate) {
        return estimate.approved().map(ApprovedLine::of).orElse(List.of());
    }

    /** @param version that was submitted */
    public static List<ApprovedLine> of(EstimateVersion version) {
        return version.reckoned().stream()
                .map(line -> new ApprovedLine(line.line().code(), line.line().text(), line.amount()))
                .toList();
    }

    public static Optional<ApprovedLine> of(Estimate estimate, int code) {
        return of(estimate).stream().filter(line -> line.code() == code).findFirst();
    }
}
