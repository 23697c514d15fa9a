package vn.vinhdanh.program.application;

import java.time.LocalDate;
import java.util.Objects;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Remembers that a conference was attended, because then it is not moved any more. */
public final class OnDelegateCheckedIn {

    private final Conferences conferences;

    public OnDelegateCheckedIn(Conferences conferences) {
        this.conferences = conferences;
    }

    /**
     * Only the first check-in at the conference changes anything.
     *
     * @throws MissingPrerequisite if the conference is not known
     */
    public void apply(DelegateIntegrationEvent event, CommandContext context) {
        LocalDate day = VietnamTime.dayOf(Objects.requireNonNull(event.checkedInAt()));
        Conference conference = conferences
                .find(event.conferenceId())
                .orElseThrow(() -> new MissingPrerequisite("conference/" + event.conferenceId()))
                .state();
        if (!conference.attend(day).changesNothing(conference)) {
            conferences.change(
                    event.conferenceId(), null, context.withAction("attend"), current -> current.attend(day));
        }
    }
}
