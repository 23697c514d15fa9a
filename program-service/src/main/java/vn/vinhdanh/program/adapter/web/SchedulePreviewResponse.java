package vn.vinhdanh.program.adapter.web;

import java.util.List;
import vn.vinhdanh.program.application.PreviewSchedule;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Warnings;
import vn.vinhdanh.program.domain.plan.Warning;

/**
 * What follows from a date that is not yet fixed.
 *
 * @param touched how many people, letters and tasks, as each service has published it
 */
record SchedulePreviewResponse(
        AgendaResponse agenda, TasksResponse tasks, TouchedResponse touched, List<Warning> warnings) {

    static SchedulePreviewResponse of(PreviewSchedule.Preview preview) {
        Conference after = preview.after();
        return new SchedulePreviewResponse(
                AgendaResponse.of(after),
                TasksResponse.of(after),
                TouchedResponse.of(preview.before(), after, preview.numbers()),
                Warnings.of(after));
    }
}
