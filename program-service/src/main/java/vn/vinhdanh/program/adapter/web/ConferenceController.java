package vn.vinhdanh.program.adapter.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.ImportPlan;
import vn.vinhdanh.program.application.ListConferences;
import vn.vinhdanh.program.application.PreviewPlan;
import vn.vinhdanh.program.application.ReadConference;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.plan.RawPlan;

/** HTTP endpoints of conferences: import of plans, reading, and the agenda. */
@RestController
@RequestMapping(path = "/api/conferences", produces = MediaType.APPLICATION_JSON_VALUE)
class ConferenceController {

    private static final String DRY_RUN =
            "Writes nothing. A conference that would be created has version 0; each error has its line in the file.";

    private final ImportPlan importPlan;
    private final PreviewPlan previewPlan;
    private final ReadConference read;
    private final ListConferences list;

    ConferenceController(ImportPlan importPlan, PreviewPlan previewPlan, ReadConference read, ListConferences list) {
        this.importPlan = importPlan;
        this.previewPlan = previewPlan;
        this.read = read;
        this.list = list;
    }

    /**
     * Responds with 201 for a new conference, and with 200 if the same plan was imported before.
     * A dry run responds with 200.
     */
    @PostMapping(consumes = {"application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml"})
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "The same plan was imported before, or a dry run",
            useReturnTypeSchema = true)
    ResponseEntity<ConferenceResponse> importYaml(
            @RequestBody byte[] plan,
            @RequestParam(defaultValue = "false") @Parameter(description = DRY_RUN) boolean dryRun,
            CommandContext context) {
        return imported(PlanFile.yaml(plan), dryRun, context);
    }

    /** As {@link #importYaml}. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "The same plan was imported before, or a dry run",
            useReturnTypeSchema = true)
    ResponseEntity<ConferenceResponse> importJson(
            @RequestBody byte[] plan,
            @RequestParam(defaultValue = "false") @Parameter(description = DRY_RUN) boolean dryRun,
            CommandContext context) {
        return imported(PlanFile.json(plan), dryRun, context);
    }

    @GetMapping
    Page<ConferenceSummary> list(Actor actor, PageRequest page) {
        return list.list(actor, page).map(ConferenceSummary::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ConferenceResponse> read(@PathVariable String id, Actor actor) {
        return Responses.ok(read.read(id, actor), ConferenceResponse::of);
    }

    @GetMapping("/{id}/agenda")
    ResponseEntity<AgendaResponse> agenda(@PathVariable String id, Actor actor) {
        return Responses.ok(read.read(id, actor), conference -> AgendaResponse.of(conference.state()));
    }

    private ResponseEntity<ConferenceResponse> imported(RawPlan plan, boolean dryRun, CommandContext context) {
        ImportPlan.Imported imported =
                dryRun ? previewPlan.preview(plan, context.actor()) : importPlan.importPlan(plan, context);
        Versioned<Conference> conference = imported.conference();
        return imported.isNew() && !dryRun
                ? Responses.created(
                        "/api/conferences/" + conference.id(),
                        conference,
                        versioned -> ConferenceResponse.of(versioned, imported.warnings()))
                : Responses.ok(conference, versioned -> ConferenceResponse.of(versioned, imported.warnings()));
    }
}
