package vn.vinhdanh.nomination.domain.decision;

import vn.vinhdanh.kernel.Refused;

/** The norms of a day that is still to come are not known. */
public final class ADecisionIsNotDatedAhead extends Refused {

    public ADecisionIsNotDatedAhead() {
        super("Ngày quyết định không được sau ngày hôm nay.", "A decision's date is not after today.");
    }
}
