package vn.vinhdanh.nomination.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.nomination.DraftNomination;
import vn.vinhdanh.nomination.application.nomination.EditNomination;
import vn.vinhdanh.nomination.application.nomination.ReadNomination;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** Creates, edits and reads nominations. */
@RestController
final class NominationController {

    private final DraftNomination draft;
    private final EditNomination edit;
    private final ReadNomination read;

    NominationController(DraftNomination draft, EditNomination edit, ReadNomination read) {
        this.draft = draft;
        this.edit = edit;
        this.read = read;
    }

    @PostMapping("/api/nominations")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<NominationResponse> draft(
            @Valid @RequestBody NominationRequest request, IdempotencyKey key, CommandContext context) {
        Versioned<Nomination> drafted =
                draft.draft(request.conferenceId(), request.unit(), request.toProposal(), key.value(), context);
        return Responses.created("/api/nominations/" + drafted.id(), drafted, NominationResponse::of);
    }

    @PutMapping("/api/nominations/{id}")
    ResponseEntity<NominationResponse> edit(
            @PathVariable String id,
            @Valid @RequestBody EditRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(edit.edit(id, expected.value(), request.toProposal(), context), NominationResponse::of);
    }

    @GetMapping("/api/nominations/{id}")
    ResponseEntity<NominationResponse> read(@PathVariable String id, Actor reader) {
        ReadNomination.NominationWithDuplicates result = read.read(id, reader);
        return Responses.ok(result.nomination(), _ -> NominationResponse.of(result));
    }
}
