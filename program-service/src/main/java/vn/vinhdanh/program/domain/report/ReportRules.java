package vn.vinhdanh.program.domain.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.VietnamTime;

/** The rules of the summary report. The simple name of each class is the problem code of the HTTP response. */
public final class ReportRules {

    private ReportRules() {}

    /** Two who write at once would write in vain. */
    public static final class OnePersonWritesAPartAtATime extends RuleViolation {

        private static final DateTimeFormatter HOUR =
                DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);

        OnePersonWritesAPartAtATime(String name, Instant until) {
            super(
                    name + " đang soạn phần này, giữ đến " + HOUR.format(until)
                            + ". Hãy đợi đến lúc đó, hoặc nhờ người đó thôi soạn.",
                    name + " writes this part, until " + HOUR.format(until)
                            + ". Wait until then, or ask them to stop writing.");
        }
    }

    /** What is judged does not change meanwhile. */
    public static final class APartThatWasHandedInStays extends RuleViolation {

        APartThatWasHandedInStays() {
            super(
                    "Phần này đã nộp nên không sửa được nữa. Nếu cần sửa, hãy nhờ thường trực trả lại trước.",
                    "This part was handed in and does not change. To change it, ask the secretariat to send it back.");
        }
    }

    public static final class APartIsHandedInWithText extends RuleViolation {

        APartIsHandedInWithText() {
            super(
                    "Phần này chưa có nội dung. Hãy soạn và lưu, rồi nộp.",
                    "This part says nothing yet. Write it and save it, then hand it in.");
        }
    }

    /** The unit says first that it is whole. */
    public static final class OnlyWhatIsHandedInIsSettled extends RuleViolation {

        OnlyWhatIsHandedInIsSettled() {
            super(
                    "Đơn vị chưa nộp phần này, hoặc đã được yêu cầu sửa. Hãy đợi đơn vị nộp.",
                    "The unit has not handed this part in, or was asked to change it. Wait until it is handed in.");
        }
    }

    /** The plan makes the outline. */
    public static final class APartThatLeftTheOutlineStays extends RuleViolation {

        APartThatLeftTheOutlineStays() {
            super(
                    "Phần này không còn trong đề cương của kế hoạch. Nếu vẫn cần, hãy đưa lại vào kế hoạch trước.",
                    "The plan's outline has this part no more. If it is still needed, put it back into the plan first.");
        }
    }

    /** A part is one document. */
    public static final class APartHasRoomForSoManyComments extends RuleViolation {

        APartHasRoomForSoManyComments(int most) {
            super(
                    "Mỗi phần có chỗ cho nhiều nhất " + most + " ý kiến. Hãy trao đổi trực tiếp với người soạn.",
                    "A part has room for " + most + " comments. Talk to who writes it.");
        }
    }
}
