package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** The date was fixed or moved. Invitations for the date before are out of date; inviting anew is an officer's decision. */
public final class OnConferenceRescheduled {

    private final Rosters rosters;

    public OnConferenceRescheduled(Rosters rosters) {
        this.rosters = rosters;
    }

    /** @throws MissingPrerequisite before the conference is planned */
    public void apply(ConferenceRescheduledIntegrationEvent fact, CommandContext cause) {
        if (rosters.find(fact.conferenceId()).isEmpty()) {
            throw new MissingPrerequisite("conference/" + fact.conferenceId());
        }
        Schedule schedule = new Schedule(fact.revision(), fact.date(), fact.startTime(), fact.endTime());
        rosters.change(fact.conferenceId(), null, cause.doing("move"), roster -> roster.move(schedule));
    }
}
