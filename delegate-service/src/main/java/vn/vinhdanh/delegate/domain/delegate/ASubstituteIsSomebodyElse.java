package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.Refused;

/** Nobody stands in for himself. */
public final class ASubstituteIsSomebodyElse extends Refused {

    public ASubstituteIsSomebodyElse() {
        super(
                "Người đi thay phải là người khác. Nếu chính ông/bà tham dự, xin chọn “Tham dự”.",
                "A substitute is somebody else. If you come yourself, please choose to accept.");
    }
}
