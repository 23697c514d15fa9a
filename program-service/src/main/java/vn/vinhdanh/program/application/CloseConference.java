package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Closes a conference that took place, or was cancelled. */
public final class CloseConference {

    private final Conferences conferences;

    public CloseConference(Conferences conferences) {
        this.conferences = conferences;
    }

    /**
     * @param expected version from If-Match
     * @throws RuleViolation if it is still to come
     */
    public Versioned<Conference> close(String id, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        return conferences.change(
                id, expected, context.withAction("close-conference"), conference -> conference.close(context.at()));
    }
}
