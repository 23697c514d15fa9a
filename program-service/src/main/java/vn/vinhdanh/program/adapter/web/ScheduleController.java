package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.PreviewSchedule;
import vn.vinhdanh.program.application.RescheduleConference;

/** Fixes or moves the date of a conference. */
@RestController
@RequestMapping(
        path = "/api/conferences/{id}/schedule",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class ScheduleController {

    private final RescheduleConference reschedule;
    private final PreviewSchedule preview;

    ScheduleController(RescheduleConference reschedule, PreviewSchedule preview) {
        this.reschedule = reschedule;
        this.preview = preview;
    }

    @PutMapping
    ResponseEntity<ConferenceResponse> reschedule(
            @PathVariable String id,
            @Valid @RequestBody ScheduleRequest schedule,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                reschedule.reschedule(id, expected.value(), schedule.day(), schedule.start(), context),
                ConferenceResponse::of);
    }

    /** The agenda, the tasks and the warnings as they would be on this date. Writes nothing. */
    @PostMapping("/preview")
    SchedulePreviewResponse preview(
            @PathVariable String id, @Valid @RequestBody ScheduleRequest schedule, CommandContext context) {
        return SchedulePreviewResponse.of(preview.preview(id, schedule.day(), schedule.start(), context));
    }
}
