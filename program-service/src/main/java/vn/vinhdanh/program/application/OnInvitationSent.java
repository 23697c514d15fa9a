package vn.vinhdanh.program.application;

import java.util.Objects;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Letter;
import vn.vinhdanh.program.domain.stage.DelegateAttendances;

/** Notes that an invitation went out, for the numbers of a preview. */
public final class OnInvitationSent {

    private final DelegateAttendances attendances;

    public OnInvitationSent(DelegateAttendances attendances) {
        this.attendances = attendances;
    }

    /** The letter of the greatest revision holds, in whatever order they arrive. */
    public void apply(DelegateIntegrationEvent event, CommandContext context) {
        Letter letter = new Letter(
                Objects.requireNonNull(event.revision()),
                Objects.requireNonNull(event.channel()),
                Objects.requireNonNull(event.sentAt()));
        attendances.note(
                event.delegateId(),
                event.conferenceId(),
                context.withAction("note-attendance"),
                known -> known.send(letter));
    }
}
