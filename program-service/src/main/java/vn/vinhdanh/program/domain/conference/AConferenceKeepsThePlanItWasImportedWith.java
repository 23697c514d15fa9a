package vn.vinhdanh.program.domain.conference;

import java.util.List;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.PlanDifferences;

/** The other services have made places, funds and units from the plan; a second one under the same code would contradict them. */
public final class AConferenceKeepsThePlanItWasImportedWith extends RuleViolation {

    private static final int SHOWN = 5;

    private AConferenceKeepsThePlanItWasImportedWith(String where) {
        super(
                "Hội nghị mang mã này đã nhập một kế hoạch khác; khác ở: " + where
                        + ". Muốn đổi ngày thì dùng lệnh đổi lịch; kế hoạch khác thì đặt mã khác.",
                "The conference with this code has another plan; they differ at: " + where
                        + ". To move the date use its schedule; another plan needs another code.");
    }

    static void check(Plan kept, Plan again) {
        List<String> where = PlanDifferences.between(kept, again);
        if (!where.isEmpty()) {
            String first = String.join(", ", where.subList(0, Math.min(SHOWN, where.size())));
            throw new AConferenceKeepsThePlanItWasImportedWith(
                    where.size() > SHOWN ? first + " … (" + where.size() + ")" : first);
        }
    }
}
