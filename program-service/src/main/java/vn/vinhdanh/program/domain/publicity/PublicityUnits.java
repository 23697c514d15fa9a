package vn.vinhdanh.program.domain.publicity;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.Unit;

/** Who of a plan writes, and who directs what is said. */
public record PublicityUnits(Plan plan) {

    private static final String COMMUNICATIONS = "communications";
    private static final String ORIENTATION = "orientation";

    /** An officer of the unit for communications, or the secretariat. */
    public boolean mayWrite(Actor actor) {
        return actor.is(Role.SECRETARIAT) || isOfficerOf(COMMUNICATIONS, actor);
    }

    /** An officer of the unit that directs; the secretariat if the plan has none. */
    public boolean mayApprove(Actor actor) {
        boolean directed = plan.units().stream().anyMatch(unit -> unit.role().equals(ORIENTATION));
        return directed ? isOfficerOf(ORIENTATION, actor) : actor.is(Role.SECRETARIAT);
    }

    /** @throws NotAllowed */
    public void requireMayWrite(Actor actor) {
        if (!mayWrite(actor)) {
            throw new NotAllowed(Role.UNIT_OFFICER, Role.SECRETARIAT);
        }
    }

    /** @throws NotAllowed */
    public void requireMayApprove(Actor actor) {
        if (!mayApprove(actor)) {
            throw new NotAllowed(Role.UNIT_OFFICER);
        }
    }

    private boolean isOfficerOf(String role, Actor actor) {
        return actor.is(Role.UNIT_OFFICER)
                && plan.units().stream()
                        .filter(unit -> unit.role().equals(role))
                        .map(Unit::code)
                        .anyMatch(actor::worksFor);
    }
}
