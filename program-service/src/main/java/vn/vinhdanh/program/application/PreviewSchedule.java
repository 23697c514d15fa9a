package vn.vinhdanh.program.application;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.stage.DelegateAttendances;
import vn.vinhdanh.program.domain.stage.DelegateNumbers;

/** Shows a conference as it would be on another date, and how many people it touches. Writes nothing. */
public final class PreviewSchedule {

    public record Preview(Conference before, Conference after, DelegateNumbers numbers) {}

    private final Conferences conferences;
    private final DelegateAttendances attendances;

    public PreviewSchedule(Conferences conferences, DelegateAttendances attendances) {
        this.conferences = conferences;
        this.attendances = attendances;
    }

    /** @throws RuleViolation as the move itself */
    public Preview preview(String id, LocalDate date, LocalTime start, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        Conference before = conferences.get(id, context.actor()).state();
        Conference after = before.reschedule(date, start, context.at()).state();
        return new Preview(before, after, DelegateNumbers.of(attendances.ofConference(id)));
    }
}
