package vn.vinhdanh.program.application;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.vinhdanh.kernel.CommandContext;
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

    /** @throws RuleViolation as the move itself */
    public Conference preview(String id, LocalDate date, LocalTime start, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        return conferences
                .get(id, context.actor())
                .state()
                .reschedule(date, start, context.at())
                .state();
    }
}
