package vn.vinhdanh.program.adapter.web;

import java.util.List;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Warnings;
import vn.vinhdanh.program.domain.plan.Warning;

/** What follows from a date that is not yet fixed. */
record SchedulePreviewResponse(AgendaResponse agenda, TasksResponse tasks, List<Warning> warnings) {

    static SchedulePreviewResponse of(Conference conference) {
        return new SchedulePreviewResponse(
                AgendaResponse.of(conference), TasksResponse.of(conference, null), Warnings.of(conference));
    }
}
