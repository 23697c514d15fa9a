package vn.vinhdanh.budget.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.EstimateLine;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.spending.ApprovedLine;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.LineSpendings;
import vn.vinhdanh.budget.domain.spending.Spending;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/** Shows what is approved, spent, advanced and left of each line of a conference's estimate. */
public final class SpendingByLine {

    private final Funds funds;
    private final Estimates estimates;
    private final LineSpendings spendings;

    public SpendingByLine(Funds funds, Estimates estimates, LineSpendings spendings) {
        this.funds = funds;
        this.estimates = estimates;
        this.spendings = spendings;
    }

    /**
     * A line of the estimate that holds, or one that it does not have any more and that was spent. Amounts in đồng.
     *
     * @param code of the line in all versions of the estimate
     * @param approved 0 if the estimate that holds does not have it
     * @param spent what was paid for good
     * @param advanced what somebody has taken and not settled
     * @param waiting what the Chairman has to approve before it is paid or taken
     * @param spending version 0 and empty if nothing was ever entered
     */
    public record Line(
            int code,
            String text,
            long approved,
            long spent,
            long advanced,
            long waiting,
            Versioned<LineSpending> spending) {

        /** Less than zero if an adjustment made the line smaller than what was spent of it. */
        public long left() {
            return approved - spent - advanced - waiting;
        }

        private static Line of(ApprovedLine line, Versioned<LineSpending> spending) {
            List<Spending> all = spending.state().spendings();
            return new Line(
                    line.code(),
                    line.text(),
                    line.amount(),
                    all.stream().mapToLong(Spending::spent).sum(),
                    all.stream().mapToLong(Spending::advanced).sum(),
                    all.stream().mapToLong(Spending::waiting).sum(),
                    spending);
        }
    }

    /**
     * In the order of the estimate; those that it does not have any more come last.
     *
     * @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference
     */
    public List<Line> of(String conferenceId, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        funds.get(new FundId(conferenceId, FundKind.STATE_BUDGET).value(), reader);
        Estimate estimate = estimates
                .find(conferenceId)
                .map(Versioned::state)
                .orElseGet(() -> Estimate.none(reader.commune(), conferenceId));
        Map<Integer, Versioned<LineSpending>> spent = new TreeMap<>();
        spendings.of(conferenceId).forEach(line -> spent.put(line.state().line(), line));
        Map<Integer, String> texts = new LinkedHashMap<>();
        estimate.versions().stream()
                .flatMap(version -> version.lines().stream())
                .forEach((EstimateLine line) -> texts.put(line.code(), line.text()));
        List<Line> lines = new ArrayList<>();
        for (ApprovedLine line : ApprovedLine.of(estimate)) {
            Versioned<LineSpending> known = spent.remove(line.code());
            lines.add(Line.of(line, known == null ? untouched(conferenceId, line.code(), reader) : known));
        }
        spent.forEach((code, line) ->
                lines.add(Line.of(new ApprovedLine(code, texts.getOrDefault(code, ""), 0), line)));
        return lines;
    }

    private static Versioned<LineSpending> untouched(String conferenceId, int line, Actor reader) {
        return new Versioned<>(
                LineSpending.idOf(conferenceId, line), 0, LineSpending.none(reader.commune(), conferenceId, line));
    }
}
