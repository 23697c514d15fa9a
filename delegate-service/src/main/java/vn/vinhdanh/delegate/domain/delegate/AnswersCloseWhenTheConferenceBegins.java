package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.RuleViolation;

/** Minds may change until the conference begins. */
public final class AnswersCloseWhenTheConferenceBegins extends RuleViolation {

    public AnswersCloseWhenTheConferenceBegins() {
        super(
                "Hội nghị đã bắt đầu, không nhận trả lời qua liên kết nữa.",
                "The conference has begun; answers by link are closed.");
    }
}
