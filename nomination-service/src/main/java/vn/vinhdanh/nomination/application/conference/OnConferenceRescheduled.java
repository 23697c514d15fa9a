package vn.vinhdanh.nomination.application.conference;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.nomination.domain.conference.Conferences;

/** Stores the new date of a conference. */
public final class OnConferenceRescheduled {

    private final Conferences conferences;

    public OnConferenceRescheduled(Conferences conferences) {
        this.conferences = conferences;
    }

    /** @throws MissingPrerequisite if this service does not know the plan yet */
    public void apply(ConferenceRescheduledIntegrationEvent event, CommandContext context) {
        if (conferences.find(event.conferenceId()).isEmpty()) {
            throw new MissingPrerequisite("conference/" + event.conferenceId());
        }
        conferences.change(
                event.conferenceId(),
                null,
                context.withAction("learn the date"),
                conference -> conference.reschedule(event.date(), event.revision()));
    }
}
