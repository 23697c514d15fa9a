package vn.vinhdanh.program.cast;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.vinhdanh.program.adapter.web.PlanFiles;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.PlanReader;

/** Plans that were read, and the conferences made of them. */
public final class Plans {

    private Plans() {}

    public static Plan read(PlanText text) {
        return PlanReader.read(PlanFiles.yaml(text));
    }

    public static Conference imported(PlanText text) {
        Plan plan = read(text);
        return Conference.planned(plan, plan.conference().commune().slug()).state();
    }

    /** Trùng Khánh's conference on 28/08/2025 at 07:30. */
    public static Conference trungKhanhOnItsDay() {
        return imported(PlanText.trungKhanh())
                .reschedule(LocalDate.of(2025, 8, 28), LocalTime.of(7, 30))
                .state();
    }
}
