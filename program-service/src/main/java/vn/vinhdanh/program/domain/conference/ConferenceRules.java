package vn.vinhdanh.program.domain.conference;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.PlanDifferences;

/** The rules of a conference. The simple name of each class is the problem code of the HTTP response. */
public final class ConferenceRules {

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

    /**
     * Other services have created places, funds and units from the plan. A different plan with the same code would
     * contradict them.
     */
    public static final class AConferenceKeepsThePlanItWasImportedWith extends RuleViolation {

        private static final int MAX_SHOWN = 5;

        private AConferenceKeepsThePlanItWasImportedWith(String differences) {
            super(
                    "Hội nghị mang mã này đã nhập một kế hoạch khác; khác ở: " + differences
                            + ". Muốn đổi ngày thì dùng lệnh đổi lịch; kế hoạch khác thì đặt mã khác.",
                    "The conference with this code has another plan; they differ at: " + differences
                            + ". To move the date use its schedule; another plan needs another code.");
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
}
