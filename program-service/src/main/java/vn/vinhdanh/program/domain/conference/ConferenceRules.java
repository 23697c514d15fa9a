package vn.vinhdanh.program.domain.conference;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.PlanDifferences;

/** The rules of a conference. The simple name of each class is the problem code of the HTTP response. */
public final class ConferenceRules {

    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ConferenceRules() {}

    /** A secretariat imports plans only for its own commune. */
    public static final class APlanIsImportedByItsOwnCommune extends RuleViolation {

        APlanIsImportedByItsOwnCommune(String communeOfPlan) {
            super(
                    "Kế hoạch này là của " + communeOfPlan
                            + ", không phải của đơn vị hành chính mà tài khoản thuộc về.",
                    "This plan is " + communeOfPlan + "'s, not of the commune that the account belongs to.");
        }
    }

    /** A file under a known code is either the plan that holds, or a mistake. It never changes a plan silently. */
    public static final class AConferenceKeepsThePlanItWasImportedWith extends RuleViolation {

        private static final int MAX_SHOWN = 5;

        private AConferenceKeepsThePlanItWasImportedWith(String differences) {
            super(
                    "Hội nghị mang mã này đã nhập một kế hoạch khác; khác ở: " + differences
                            + ". Muốn đổi thì sửa từng phần của kế hoạch; kế hoạch khác thì đặt mã khác.",
                    "The conference with this code has another plan; they differ at: " + differences
                            + ". To change it, edit its parts; another plan needs another code.");
        }

        static void check(Plan imported, Plan again) {
            List<String> paths = PlanDifferences.between(imported, again);
            if (!paths.isEmpty()) {
                String shown = String.join(", ", paths.subList(0, Math.min(MAX_SHOWN, paths.size())));
                throw new AConferenceKeepsThePlanItWasImportedWith(
                        paths.size() > MAX_SHOWN ? shown + " … (" + paths.size() + ")" : shown);
            }
        }
    }

    /** A conference has exactly one date, so it cannot run past midnight. */
    public static final class AConferenceEndsOnTheDayItBegins extends RuleViolation {

        AConferenceEndsOnTheDayItBegins(LocalTime start, Duration length) {
            super(
                    "Bắt đầu lúc " + start + " và kéo dài " + length.toMinutes()
                            + " phút thì Hội nghị sang ngày hôm sau. Hãy chọn giờ sớm hơn.",
                    "Starting at " + start + " for " + length.toMinutes()
                            + " minutes, the conference runs into the next day. Choose an earlier start.");
        }
    }

    /** Nobody comes to what is over already. */
    public static final class AConferenceIsNotMovedIntoThePast extends RuleViolation {

        AConferenceIsNotMovedIntoThePast() {
            super(
                    "Ngày, giờ này đã qua. Hãy xem lại ngày, tháng, năm rồi chọn ngày sắp tới.",
                    "This date and time are past. Check day, month and year, and choose a day to come.");
        }
    }

    /** The people came on that day, to that place. A later date would say that they did not. */
    public static final class AConferenceThatWasAttendedIsNotMoved extends RuleViolation {

        AConferenceThatWasAttendedIsNotMoved(LocalDate day) {
            super(
                    "Đại biểu đã được đón ở cửa ngày " + VIETNAMESE_DAY.format(day)
                            + ", nên Hội nghị đã diễn ra và không dời ngày, giờ, địa điểm nữa.",
                    "Delegates checked in on " + day
                            + ", so the conference has taken place and its date, hours and place stay.");
        }
    }

    /** Decisions, papers and money of a closed conference stay as they are. */
    public static final class AClosedConferenceDoesNotChange extends RuleViolation {

        AClosedConferenceDoesNotChange() {
            super(
                    "Hội nghị đã đóng hồ sơ, nên kế hoạch không đổi nữa. Giấy tờ vẫn xem và in được.",
                    "The conference is closed, so its plan does not change. Its papers can still be read and printed.");
        }
    }

    /** Everybody was told that it does not take place. Another one has another code. */
    public static final class ACancelledConferenceDoesNotChange extends RuleViolation {

        ACancelledConferenceDoesNotChange() {
            super(
                    "Hội nghị đã hủy và đại biểu đã được báo, nên kế hoạch không đổi nữa. Nếu tổ chức lại, hãy sao"
                            + " chép kế hoạch sang một hội nghị mới.",
                    "The conference was cancelled and its delegates were told, so its plan does not change. To hold it"
                            + " after all, copy the plan to a new conference.");
        }
    }

    /** What people came to has taken place. */
    public static final class AConferenceIsCancelledBeforeItBegins extends RuleViolation {

        AConferenceIsCancelledBeforeItBegins() {
            super(
                    "Hội nghị đã bắt đầu hoặc đã diễn ra, nên không hủy được nữa.",
                    "The conference has begun or taken place, so it cannot be cancelled.");
        }
    }

    /** What is still to come is moved, changed or cancelled, not closed. */
    public static final class AConferenceIsClosedAfterItTookPlace extends RuleViolation {

        AConferenceIsClosedAfterItTookPlace() {
            super(
                    "Hội nghị chưa diễn ra, nên chưa đóng hồ sơ được. Nếu không tổ chức nữa, hãy hủy Hội nghị trước.",
                    "The conference has not taken place, so it cannot be closed yet. If it is not to, cancel it first.");
        }
    }
}
