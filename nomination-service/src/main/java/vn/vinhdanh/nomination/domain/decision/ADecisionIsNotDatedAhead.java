package vn.vinhdanh.nomination.domain.decision;

import vn.vinhdanh.kernel.RuleViolation;

/** The norms of a day that is still to come are not known. */
public final class ADecisionIsNotDatedAhead extends RuleViolation {

    public ADecisionIsNotDatedAhead() {
        super("Ngày quyết định không được sau ngày hôm nay.", "A decision's date is not after today.");
    }
}
