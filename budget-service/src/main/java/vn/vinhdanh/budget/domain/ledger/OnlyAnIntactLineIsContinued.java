package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.kernel.RuleViolation;

/** Nothing is booked behind a line that somebody changed: first it must be known what happened. */
public final class OnlyAnIntactLineIsContinued extends RuleViolation {

    public OnlyAnIntactLineIsContinued(String line) {
        super(
                "Dòng sổ cái %s không còn nguyên vẹn; không ghi tiếp. Báo người vận hành kiểm tra sổ cái."
                        .formatted(line),
                "Ledger line %s is no longer intact; nothing is booked behind it. Ask the operator to verify the ledger."
                        .formatted(line));
    }
}
