package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Cancels a conference that is to come. */
public final class CancelConference {

    private final Conferences conferences;

    public CancelConference(Conferences conferences) {
        this.conferences = conferences;
    }

    /**
     * @param expected version from If-Match
     * @param reason as the invited are told
     * @throws RuleViolation if it has begun or is closed
     */
    public Versioned<Conference> cancel(String id, @Nullable Long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        return conferences.change(
                id,
                expected,
                context.withAction("cancel-conference").withReason(reason),
                conference -> conference.cancel(reason, context.at()));
    }
}
