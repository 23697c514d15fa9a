package vn.vinhdanh.budget.domain.spending;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.budget.domain.spending.Spending.Step;

/** The ledger lines of a spending, in their order, booked or not. Each movement occurs once at most. */
final class SpendingSteps {

    private SpendingSteps() {}

    /** @param line says what of the estimate it is for */
    static List<Step> of(Spending spending, String line) {
        List<Step> steps = new ArrayList<>();
        Assent assent = spending.assent();
        String what = "%s: %s".formatted(line, spending.purpose());
        if (assent.granted()) {
            Movement movement = spending.advance() == null ? Movement.SPENT : Movement.ADVANCED;
            steps.add(step(movement, spending.amount(), what + " (" + recipient(spending) + ")", assent));
        }
        Settlement settled = spending.settled();
        if (settled != null && settled.proof().total() > 0) {
            steps.add(step(Movement.ADVANCE_SPENT, settled.proof().total(), what, settled.assent()));
        }
        if (settled != null && settled.returned() > 0) {
            steps.add(step(Movement.ADVANCE_RETURNED, settled.returned(), what, settled.assent()));
        }
        Reversal reversal = spending.reversal();
        if (reversal != null && reversal.approvedBy() != null) {
            steps.add(new Step(
                    Movement.SPENDING_REVERSED, spending.paid(), line + ": " + reversal.note(), reversal.approvedBy()));
        }
        return steps;
    }

    /** Who took the advance, else who had the payments. */
    private static String recipient(Spending spending) {
        Advance advance = spending.advance();
        return advance == null
                ? spending.proof().vouchers().stream()
                        .map(Voucher::payee)
                        .distinct()
                        .collect(Collectors.joining("; "))
                : advance.takenBy();
    }

    /** A ledger line names the one who approved it; who entered it is in its note then. */
    private static Step step(Movement movement, long amount, String what, Assent assent) {
        String note = assent.needed()
                ? "%s (đề nghị: %s)".formatted(what, assent.entered().account())
                : what;
        return new Step(movement, amount, note, assent.account());
    }
}
