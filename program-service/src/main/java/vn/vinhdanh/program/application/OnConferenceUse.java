package vn.vinhdanh.program.application;

import java.util.function.Function;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.conference.Deleting;
import vn.vinhdanh.program.domain.conference.Deletion.Follower;

/** Notes what a service says of a conference: something followed its plan, or it agrees to the deletion. */
public final class OnConferenceUse {

    private final Conferences conferences;

    public OnConferenceUse(Conferences conferences) {
        this.conferences = conferences;
    }

    /** @throws MissingPrerequisite if the conference is not known */
    public void apply(Follower service, ConferenceUseIntegrationEvent event, CommandContext context) {
        Integer sequence = event.sequence();
        if (conferences.find(event.conferenceId()).isEmpty()) {
            throw new MissingPrerequisite("conference/" + event.conferenceId());
        }
        Function<Conference, Outcome<Conference, ConferenceEvent>> change = sequence == null
                ? conference -> Deleting.follow(conference, service)
                : conference -> Deleting.agree(conference, service, sequence, context.at());
        conferences.change(
                event.conferenceId(),
                null,
                context.withAction(sequence == null ? "note-use" : "agree-to-deletion"),
                change);
    }
}
