package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** Nobody stands in for himself. */
public final class ASubstituteIsSomebodyElse extends RuleViolation {

    public ASubstituteIsSomebodyElse() {
        super(
                "Người đi thay phải là người khác. Nếu chính ông/bà tham dự, xin chọn “Tham dự”.",
                "A substitute is somebody else. If you come yourself, please choose to accept.");
    }
}
