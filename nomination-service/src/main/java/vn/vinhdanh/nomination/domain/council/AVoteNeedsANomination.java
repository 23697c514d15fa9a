package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** A session whose nominations were all withdrawn or taken up elsewhere has nothing to vote on. */
public final class AVoteNeedsANomination extends RuleViolation {

    public AVoteNeedsANomination() {
        super(
                "Không còn hồ sơ nào để bỏ phiếu: các hồ sơ đã rút hoặc thuộc phiên họp khác.",
                "No nomination is left to vote on: they were withdrawn or are in another session.");
    }
}
