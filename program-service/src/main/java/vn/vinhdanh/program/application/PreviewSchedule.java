package vn.vinhdanh.program.application;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Shows a conference as it would be on another date. Writes nothing. */
public final class PreviewSchedule {

    private final Conferences conferences;

    public PreviewSchedule(Conferences conferences) {
        this.conferences = conferences;
    }

    /** @throws RuleViolation if the conference would run past midnight */
    public Conference preview(String id, LocalDate date, LocalTime start, Actor actor) {
        actor.requireAny(Role.SECRETARIAT);
        return conferences.get(id, actor).state().reschedule(date, start).state();
    }
}
