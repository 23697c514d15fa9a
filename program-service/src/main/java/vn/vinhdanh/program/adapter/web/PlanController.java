package vn.vinhdanh.program.adapter.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.CopyConference;
import vn.vinhdanh.program.application.EditPlan;
import vn.vinhdanh.program.application.PreviewEdit;
import vn.vinhdanh.program.domain.conference.Conference;

/** Changes the plan of a conference part by part, and copies it. */
@RestController
@RequestMapping(path = "/api/conferences/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class PlanController {

    private static final String PARTS =
            "Parts of the plan, as in its file: {\"delegateGroups\": […]}. Each part is replaced as a whole; a part that is not named stays.";

    private final EditPlan edit;
    private final PreviewEdit preview;
    private final CopyConference copy;

    PlanController(EditPlan edit, PreviewEdit preview, CopyConference copy) {
        this.edit = edit;
        this.preview = preview;
        this.copy = copy;
    }

    @PutMapping(path = "/plan", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConferenceResponse> edit(
            @PathVariable String id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            description = PARTS,
                            content = @Content(schema = @Schema(type = "object")))
                    @RequestBody
                    byte[] parts,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(edit.edit(id, expected.value(), PlanFile.json(parts), context), ConferenceResponse::of);
    }

    /** What the change would touch. Writes nothing. */
    @PostMapping(path = "/plan/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    PlanPreviewResponse preview(
            @PathVariable String id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            description = PARTS,
                            content = @Content(schema = @Schema(type = "object")))
                    @RequestBody
                    byte[] parts,
            Actor actor) {
        return PlanPreviewResponse.of(preview.preview(id, PlanFile.json(parts), actor));
    }

    /** A new conference with the plan of this one and an open date. The same copy again changes nothing. */
    @PostMapping(path = "/copies", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<ConferenceResponse> copy(
            @PathVariable String id, @Valid @RequestBody CopyRequest request, CommandContext context) {
        Versioned<Conference> copied = copy.copy(id, request.code(), request.title(), context);
        return Responses.created("/api/conferences/" + copied.id(), copied, ConferenceResponse::of);
    }
}
