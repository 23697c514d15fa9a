package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** Nobody who is there is taken off the list, or says that he will not come. */
public final class WhoHasCheckedInHasCome extends RuleViolation {

    public WhoHasCheckedInHasCome() {
        super(
                "Đại biểu này đã được điểm danh, nên không đổi câu trả lời và không rút khỏi danh sách được nữa.",
                "This delegate has checked in; the answer is not changed and nobody is taken off the list any more.");
    }
}
