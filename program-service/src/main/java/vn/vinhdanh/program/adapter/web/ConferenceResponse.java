package vn.vinhdanh.program.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 * @param state DATE_OPEN or DATE_FIXED
 * @param revision how often the date was fixed or moved since the import
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
                conference.schedule() == null ? "DATE_OPEN" : "DATE_FIXED",
                conference.schedule(),
                conference.revision(),
                warnings,
                new PlanResponse(Plan.SCHEMA, conference.plan()));
    }
}
