package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** Updates the schedule. Invitations for the old date become outdated; an officer decides when to send new ones. */
public final class OnConferenceRescheduled {

    private final Rosters rosters;

    public OnConferenceRescheduled(Rosters rosters) {
        this.rosters = rosters;
    }

    /** @throws MissingPrerequisite if the roster does not exist yet */
    public void apply(ConferenceRescheduledIntegrationEvent rescheduled, CommandContext context) {
        if (rosters.find(rescheduled.conferenceId()).isEmpty()) {
            throw new MissingPrerequisite("conference/" + rescheduled.conferenceId());
        }
        Schedule schedule = new Schedule(
                rescheduled.revision(), rescheduled.date(), rescheduled.startTime(), rescheduled.endTime());
        rosters.change(
                rescheduled.conferenceId(), null, context.withAction("move"), roster -> roster.reschedule(schedule));
    }
}
