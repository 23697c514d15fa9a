package vn.vinhdanh.program.application;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Fixes the open date of a conference, or moves it. */
public final class RescheduleConference {

    private final Conferences conferences;

    public RescheduleConference(Conferences conferences) {
        this.conferences = conferences;
    }

    /**
     * @param expected version from If-Match; null if there is none
     * @throws vn.vinhdanh.kernel.RuleViolation if it would be past or run past midnight, was attended, or is closed
     */
    public Versioned<Conference> reschedule(
            String id, @Nullable Long expected, LocalDate date, LocalTime start, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        return conferences.change(
                id,
                expected,
                context.withAction("reschedule"),
                conference -> conference.reschedule(date, start, context.at()));
    }
}
