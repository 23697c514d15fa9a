package vn.vinhdanh.program.domain.conference;

import vn.vinhdanh.kernel.RuleViolation;

/** Nobody plans for another commune. */
public final class APlanIsImportedByItsOwnCommune extends RuleViolation {

    APlanIsImportedByItsOwnCommune(String communeOfPlan) {
        super(
                "Kế hoạch này là của " + communeOfPlan + ", không phải của đơn vị hành chính mà tài khoản thuộc về.",
                "This plan is " + communeOfPlan + "'s, not of the commune that the account belongs to.");
    }
}
