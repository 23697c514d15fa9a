package vn.vinhdanh.program.domain.conference;

import java.time.Duration;
import java.time.LocalTime;
import vn.vinhdanh.kernel.RuleViolation;

/** A conference has one day; past midnight it would have two. */
public final class AConferenceEndsOnTheDayItBegins extends RuleViolation {

    AConferenceEndsOnTheDayItBegins(LocalTime start, Duration length) {
        super(
                "Bắt đầu lúc " + start + " và kéo dài " + length.toMinutes()
                        + " phút thì Hội nghị sang ngày hôm sau. Hãy chọn giờ sớm hơn.",
                "Starting at " + start + " for " + length.toMinutes()
                        + " minutes, the conference runs into the next day. Choose an earlier start.");
    }
}
