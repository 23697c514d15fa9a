package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.ImportPlan;
import vn.vinhdanh.program.application.ListConferences;
import vn.vinhdanh.program.application.ReadConference;
import vn.vinhdanh.program.application.RescheduleConference;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.plan.RawPlan;

/** HTTP endpoints of conferences: import of plans, reading, scheduling, agenda and tasks. */
@RestController
@RequestMapping(path = "/api/conferences", produces = MediaType.APPLICATION_JSON_VALUE)
class ConferenceController {

    private final ImportPlan importPlan;
    private final RescheduleConference reschedule;
    private final ReadConference read;
    private final ListConferences list;

    ConferenceController(
            ImportPlan importPlan, RescheduleConference reschedule, ReadConference read, ListConferences list) {
        this.importPlan = importPlan;
        this.reschedule = reschedule;
        this.read = read;
        this.list = list;
    }

    /** Responds with 201 for a new conference, and with 200 if the same plan was imported before. */
    @PostMapping(consumes = {"application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml"})
    ResponseEntity<ConferenceResponse> importYaml(@RequestBody byte[] plan, CommandContext context) {
        return imported(PlanFile.yaml(plan), context);
    }

    /** As {@link #importYaml}. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConferenceResponse> importJson(@RequestBody byte[] plan, CommandContext context) {
        return imported(PlanFile.json(plan), context);
    }

    @GetMapping
    Page<ConferenceSummary> list(Actor actor, PageRequest page) {
        return list.list(actor, page).map(ConferenceSummary::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ConferenceResponse> read(@PathVariable String id, Actor actor) {
        return Responses.ok(read.read(id, actor), ConferenceResponse::of);
    }

    @PutMapping(path = "/{id}/schedule", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConferenceResponse> reschedule(
            @PathVariable String id,
            @Valid @RequestBody ScheduleRequest schedule,
            ExpectedVersion expected,
            CommandContext context) {
        return Responses.ok(
                reschedule.reschedule(id, expected.value(), schedule.day(), schedule.start(), context),
                ConferenceResponse::of);
    }

    @GetMapping("/{id}/agenda")
    ResponseEntity<AgendaResponse> agenda(@PathVariable String id, Actor actor) {
        return Responses.ok(read.read(id, actor), conference -> AgendaResponse.of(conference.state()));
    }

    /** @param unit code of a unit, to show only its tasks; null for the tasks of all units */
    @GetMapping("/{id}/tasks")
    ResponseEntity<TasksResponse> tasks(
            @PathVariable String id, @RequestParam(required = false) @Nullable String unit, Actor actor) {
        return Responses.ok(read.read(id, actor), conference -> TasksResponse.of(conference.state(), unit));
    }

    private ResponseEntity<ConferenceResponse> imported(RawPlan plan, CommandContext context) {
        ImportPlan.Imported imported = importPlan.importPlan(plan, context);
        Versioned<Conference> conference = imported.conference();
        return imported.isNew()
                ? Responses.created(
                        "/api/conferences/" + conference.id(),
                        conference,
                        versioned -> ConferenceResponse.imported(versioned, imported.notes()))
                : Responses.ok(conference, versioned -> ConferenceResponse.imported(versioned, imported.notes()));
    }
}
