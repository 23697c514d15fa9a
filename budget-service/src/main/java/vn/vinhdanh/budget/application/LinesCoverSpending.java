package vn.vinhdanh.budget.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion;
import vn.vinhdanh.budget.domain.spending.ApprovedLine;
import vn.vinhdanh.budget.domain.spending.LineSpendings;
import vn.vinhdanh.budget.domain.spending.SpendingRules.AnAdjustmentCoversWhatIsSpent;
import vn.vinhdanh.kernel.Versioned;

/** Says whether an adjustment leaves each line at least what is spent of it so far. */
public final class LinesCoverSpending {

    private final LineSpendings spendings;

    public LinesCoverSpending(LineSpendings spendings) {
        this.spendings = spendings;
    }

    /** @throws AnAdjustmentCoversWhatIsSpent if a line of the version that waits is lower than what is spent of it */
    public void require(Estimate estimate) {
        EstimateVersion waiting = estimate.last()
                .filter(version -> version.state() == EstimateVersion.State.SUBMITTED)
                .orElse(null);
        if (waiting == null) {
            return;
        }
        Map<Integer, ApprovedLine> lines =
                ApprovedLine.of(waiting).stream().collect(Collectors.toMap(ApprovedLine::code, Function.identity()));
        Map<Integer, String> texts = estimate.versions().stream()
                .flatMap(version -> version.lines().stream())
                .collect(Collectors.toMap(line -> line.code(), line -> line.text(), (_, newer) -> newer));
        List<String> tooLow = spendings.of(estimate.conferenceId()).stream()
                .map(Versioned::state)
                .filter(line -> line.used() > amountOf(lines.get(line.line())))
                .map(line -> AnAdjustmentCoversWhatIsSpent.line(
                        texts.getOrDefault(line.line(), "Dòng " + line.line()), line.used()))
                .toList();
        if (!tooLow.isEmpty()) {
            throw new AnAdjustmentCoversWhatIsSpent(tooLow);
        }
    }

    private static long amountOf(@Nullable ApprovedLine line) {
        return line == null ? 0 : line.amount();
    }
}
