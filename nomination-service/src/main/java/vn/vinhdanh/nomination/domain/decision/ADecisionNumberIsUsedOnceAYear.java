package vn.vinhdanh.nomination.domain.decision;

import vn.vinhdanh.kernel.RuleViolation;

/** A number names one decision in a commune's year. */
public final class ADecisionNumberIsUsedOnceAYear extends RuleViolation {

    public ADecisionNumberIsUsedOnceAYear(DecisionNumber number) {
        super(
                "Số %s đã dùng cho một quyết định khác trong năm. Lấy số tiếp theo.".formatted(number.text()),
                "Number %s is another decision's this year. Take the next one.".formatted(number.text()));
    }
}
