package vn.vinhdanh.program.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.conference.Warnings;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.Warning;

/**
 * A conference with its whole plan.
 *
 * @param state DATE_OPEN, DATE_FIXED, CANCELLED, CLOSED or DELETING
 * @param revision how often place or time were fixed or moved since the import
 * @param sequence how often the plan was changed since the import
 * @param closedAt null until the conference is closed
 * @param cancelled when and why it was cancelled; null if it was not
 * @param deletion that was asked for last; null without one
 * @param plan the plan in the format of plan files, with its sample values marked; it can be imported again
 */
record ConferenceResponse(
        String id,
        long version,
        String commune,
        String code,
        String title,
        String state,
        @Nullable Schedule schedule,
        int revision,
        int sequence,
        @Nullable Instant closedAt,
        Conference.@Nullable Cancellation cancelled,
        @Nullable DeletionResponse deletion,
        List<Warning> warnings,
        PlanResponse plan) {

    record PlanResponse(String schema, @JsonUnwrapped Plan content) {}

    static ConferenceResponse of(Versioned<Conference> versioned) {
        return of(versioned, Warnings.of(versioned.state()));
    }

    static ConferenceResponse of(Versioned<Conference> versioned, List<Warning> warnings) {
        Conference conference = versioned.state();
        return new ConferenceResponse(
                versioned.id(),
                versioned.version(),
                conference.commune(),
                conference.plan().conference().code(),
                conference.plan().conference().title(),
                state(conference),
                conference.schedule(),
                conference.revision(),
                conference.changes(),
                conference.closedAt(),
                conference.cancelled(),
                DeletionResponse.of(conference.deletions()),
                warnings,
                new PlanResponse(Plan.SCHEMA, conference.plan()));
    }

    static String state(Conference conference) {
        if (conference.deletions().runs()) {
            return "DELETING";
        }
        if (conference.closedAt() != null) {
            return "CLOSED";
        }
        if (conference.cancelled() != null) {
            return "CANCELLED";
        }
        return conference.schedule() == null ? "DATE_OPEN" : "DATE_FIXED";
    }
}
