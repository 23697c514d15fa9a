package vn.vinhdanh.nomination.application.conference;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;

/** Takes no more nominations and decisions for a conference that is closed. */
public final class OnConferenceClosed {

    private final Conferences conferences;

    public OnConferenceClosed(Conferences conferences) {
        this.conferences = conferences;
    }

    /** @throws MissingPrerequisite if this service does not know the plan yet */
    public void apply(ConferenceClosedIntegrationEvent event, CommandContext context) {
        if (conferences.find(event.conferenceId()).isEmpty()) {
            throw new MissingPrerequisite("conference/" + event.conferenceId());
        }
        conferences.change(event.conferenceId(), null, context.withAction("close-conference"), Conference::close);
    }
}
