package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.nomination.DraftNomination;
import vn.vinhdanh.nomination.application.nomination.EditNomination;
import vn.vinhdanh.nomination.application.nomination.ListNominations;
import vn.vinhdanh.nomination.application.nomination.ReadNomination;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.Responses;

/** Nominations: /api/nominations. */
@RestController
final class NominationController {

    private final DraftNomination draft;
    private final EditNomination edit;
    private final NominationMoves moves;
    private final ReadNomination read;
    private final ListNominations list;

    NominationController(
            DraftNomination draft,
            EditNomination edit,
            NominationMoves moves,
            ReadNomination read,
            ListNominations list) {
        this.draft = draft;
        this.edit = edit;
        this.moves = moves;
        this.read = read;
        this.list = list;
    }

    @PostMapping("/api/nominations")
    ResponseEntity<NominationResponse> draft(
            @Valid @RequestBody NominationRequest request, IdempotencyKey key, CommandContext cause) {
        String unit = request.unit() == null ? cause.actor().unit() : request.unit();
        Versioned<Nomination> drafted =
                draft.draft(request.conferenceId(), unit, request.toProposal(), key.value(), cause);
        return Responses.created("/api/nominations/" + drafted.id(), drafted, NominationResponse::of);
    }

    @PutMapping("/api/nominations/{id}")
    ResponseEntity<NominationResponse> edit(
            @PathVariable String id,
            @Valid @RequestBody EditRequest request,
            ExpectedVersion expected,
            CommandContext cause) {
        return Responses.ok(edit.edit(id, expected.value(), request.toProposal(), cause), NominationResponse::of);
    }

    @PostMapping("/api/nominations/{id}/submission")
    ResponseEntity<NominationResponse> submit(@PathVariable String id, ExpectedVersion expected, CommandContext cause) {
        return Responses.ok(moves.submit().submit(id, expected.value(), cause), NominationResponse::of);
    }

    @PostMapping("/api/nominations/{id}/return")
    ResponseEntity<NominationResponse> returnToUnit(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            ExpectedVersion expected,
            CommandContext cause) {
        return Responses.ok(
                moves.returning().returnToUnit(id, expected.value(), request.reason(), cause), NominationResponse::of);
    }

    @PostMapping("/api/nominations/{id}/withdrawal")
    ResponseEntity<NominationResponse> withdraw(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            ExpectedVersion expected,
            CommandContext cause) {
        return Responses.ok(
                moves.withdraw().withdraw(id, expected.value(), request.reason(), cause), NominationResponse::of);
    }

    @PostMapping("/api/nominations/{id}/appraisal")
    ResponseEntity<NominationResponse> appraise(
            @PathVariable String id, ExpectedVersion expected, CommandContext cause) {
        return Responses.ok(moves.appraise().appraise(id, expected.value(), cause), NominationResponse::of);
    }

    @GetMapping("/api/nominations/{id}")
    ResponseEntity<NominationResponse> read(@PathVariable String id, Actor reader) {
        ReadNomination.Reading reading = read.read(id, reader);
        return Responses.ok(
                reading.nomination(), nomination -> NominationResponse.of(nomination, reading.duplicates()));
    }

    @GetMapping("/api/nominations")
    Page<NominationResponse> list(
            @RequestParam(required = false) @Nullable String conferenceId,
            @RequestParam(required = false) @Nullable NominationState state,
            @RequestParam(required = false) @Nullable String unit,
            PageRequest page,
            Actor reader) {
        return list.list(conferenceId, state, unit, page, reader).map(NominationResponse::of);
    }
}
