package vn.vinhdanh.program.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
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
 * @param plan in the form of the file: it can be imported as it is; sample values keep their mark
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

    static ConferenceResponse of(Versioned<Conference> stored) {
        return imported(stored, List.of());
    }

    /** @param notes how unclear passages of the plan's text were read */
    static ConferenceResponse imported(Versioned<Conference> stored, List<Warning> notes) {
        Conference conference = stored.state();
        return new ConferenceResponse(
                stored.id(),
                stored.version(),
                conference.commune(),
                conference.plan().conference().code(),
                conference.plan().conference().title(),
                conference.schedule() == null ? "DATE_OPEN" : "DATE_FIXED",
                conference.schedule(),
                conference.revision(),
                Stream.concat(notes.stream(), Warnings.of(conference).stream()).toList(),
                new PlanResponse(Plan.SCHEMA, conference.plan()));
    }
}
