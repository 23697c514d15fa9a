package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.conference.Deleting;

/** Deletes a conference that was imported by mistake, as soon as all services say that nothing followed it. */
public final class DeleteConference {

    private final Conferences conferences;

    public DeleteConference(Conferences conferences) {
        this.conferences = conferences;
    }

    /**
     * @param expected version from If-Match
     * @return the conference that waits for the answers of the services
     * @throws RuleViolation if something followed it, or it is cancelled or closed
     */
    public Versioned<Conference> delete(String id, @Nullable Long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        return conferences.change(
                id,
                expected,
                context.withAction("delete-conference").withReason(reason),
                conference -> Deleting.request(conference, reason, context.at()));
    }
}
