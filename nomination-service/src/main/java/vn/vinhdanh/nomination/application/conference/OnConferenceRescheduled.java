package vn.vinhdanh.nomination.application.conference;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.nomination.domain.conference.Conferences;

/** The date of a conference was fixed or moved. */
public final class OnConferenceRescheduled {

    private final Conferences conferences;

    public OnConferenceRescheduled(Conferences conferences) {
        this.conferences = conferences;
    }

    /** @throws MissingPrerequisite where the plan is not known here yet */
    public void apply(ConferenceRescheduledIntegrationEvent fact, CommandContext cause) {
        if (conferences.find(fact.conferenceId()).isEmpty()) {
            throw new MissingPrerequisite("conference/" + fact.conferenceId());
        }
        conferences.change(
                fact.conferenceId(),
                null,
                cause.doing("learn the date"),
                conference -> conference.reschedule(fact.date(), fact.revision()));
    }
}
