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

    /** @param expected version that the actor has seen; null where none
     * @throws vn.vinhdanh.kernel.RuleViolation where it would not end on the day it begins */
    public Versioned<Conference> reschedule(
            String id, @Nullable Long expected, LocalDate date, LocalTime start, CommandContext cause) {
        cause.actor().requireAny(Role.SECRETARIAT);
        return conferences.change(
                id, expected, cause.doing("reschedule"), conference -> conference.reschedule(date, start));
    }
}
