package vn.vinhdanh.platform.messaging;

import vn.vinhdanh.kernel.RuleViolation;

/** A replayed dead letter failed again, because its cause was not removed. It stays; nothing has changed. */
public final class DeadLetterFailsAgain extends RuleViolation {

    DeadLetterFailsAgain(RuntimeException again) {
        super(
                "Thư này vẫn chưa xử lý được. %s Sửa nguyên nhân rồi phát lại; chưa có gì thay đổi."
                        .formatted(FailureReasons.vietnamese(FailureReasons.of(again))),
                "This letter still can't be applied. %s Remove the cause, then replay it. Nothing was changed."
                        .formatted(FailureReasons.english(FailureReasons.of(again))));
    }
}
