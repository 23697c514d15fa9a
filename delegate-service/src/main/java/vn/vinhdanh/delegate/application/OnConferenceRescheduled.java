package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/**
 * Updates the schedule, and tells whoever was invited for the old one. Not soon after a restore: the event may be read for
 * the second time then, and inviting anew is an officer's decision.
 */
public final class OnConferenceRescheduled {

    private final Rosters rosters;
    private final RecentRestore restore;

    public OnConferenceRescheduled(Rosters rosters, RecentRestore restore) {
        this.rosters = rosters;
        this.restore = restore;
    }

    /** @throws MissingPrerequisite if the roster does not exist yet */
    public void apply(ConferenceRescheduledIntegrationEvent rescheduled, CommandContext context) {
        if (rosters.find(rescheduled.conferenceId()).isEmpty()) {
            throw new MissingPrerequisite("conference/" + rescheduled.conferenceId());
        }
        Schedule schedule = new Schedule(
                rescheduled.revision(), rescheduled.date(), rescheduled.startTime(), rescheduled.endTime());
        boolean tells = !restore.isRecentAt(context.at());
        rosters.change(
                rescheduled.conferenceId(),
                null,
                context.withAction("move"),
                roster -> roster.reschedule(schedule, context.at(), tells));
    }
}
