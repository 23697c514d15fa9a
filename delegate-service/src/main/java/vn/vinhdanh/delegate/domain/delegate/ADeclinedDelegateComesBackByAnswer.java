package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** A person who said no is not registered a second time over that answer. */
public final class ADeclinedDelegateComesBackByAnswer extends RuleViolation {

    public ADeclinedDelegateComesBackByAnswer() {
        super(
                "Đại biểu này đã báo không tham dự. Nếu đổi ý, hãy ghi câu trả lời mới cho giấy mời.",
                "This delegate has declined. Enter the new answer to the invitation instead.");
    }
}
