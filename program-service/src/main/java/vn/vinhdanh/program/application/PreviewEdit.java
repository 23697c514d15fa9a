package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.plan.PlanDifferences;
import vn.vinhdanh.program.domain.plan.RawPlan;
import vn.vinhdanh.program.domain.stage.DelegateAttendances;
import vn.vinhdanh.program.domain.stage.DelegateNumbers;

/** Shows a conference as it would be with other parts of the plan, and how many people it touches. Writes nothing. */
public final class PreviewEdit {

    /** @param changed the paths of the plan that would be another */
    public record Preview(Conference before, Conference after, List<String> changed, DelegateNumbers numbers) {}

    private final Conferences conferences;
    private final ReadChangedPlan readPlan;
    private final DelegateAttendances attendances;

    public PreviewEdit(Conferences conferences, ReadChangedPlan readPlan, DelegateAttendances attendances) {
        this.conferences = conferences;
        this.readPlan = readPlan;
        this.attendances = attendances;
    }

    /**
     * @throws InvalidInput as the edit
     * @throws RuleViolation as the edit
     */
    public Preview preview(String id, RawPlan parts, Actor actor) {
        actor.requireAny(Role.SECRETARIAT);
        Conference before = conferences.get(id, actor).state();
        Conference after = before.replan(readPlan.read(before, parts)).state();
        return new Preview(
                before,
                after,
                PlanDifferences.between(before.plan(), after.plan()),
                DelegateNumbers.of(attendances.ofConference(id)));
    }
}
