package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** One person takes one place. */
public final class ASubstituteIsNotYetADelegate extends RuleViolation {

    public ASubstituteIsNotYetADelegate() {
        super(
                "Người đi thay đã có tên trong danh sách đại biểu. Xin cử người khác.",
                "The substitute is on the list of delegates already. Please send somebody else.");
    }
}
