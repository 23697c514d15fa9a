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

/** Shows a conference as it would be with other parts of the plan. Writes nothing. */
public final class PreviewEdit {

    /** @param changed the paths of the plan that would be another */
    public record Preview(Conference before, Conference after, List<String> changed) {}

    private final Conferences conferences;
    private final ReadChangedPlan readPlan;

    public PreviewEdit(Conferences conferences, ReadChangedPlan readPlan) {
        this.conferences = conferences;
        this.readPlan = readPlan;
    }

    /**
     * @throws InvalidInput as the edit
     * @throws RuleViolation as the edit
     */
    public Preview preview(String id, RawPlan parts, Actor actor) {
        actor.requireAny(Role.SECRETARIAT);
        Conference before = conferences.get(id, actor).state();
        Conference after = before.replan(readPlan.read(before, parts)).state();
        return new Preview(before, after, PlanDifferences.between(before.plan(), after.plan()));
    }
}
