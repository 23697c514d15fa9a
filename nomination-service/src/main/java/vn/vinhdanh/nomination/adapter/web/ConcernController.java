package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.nomination.RaiseConcern;
import vn.vinhdanh.nomination.application.nomination.ReconsiderNomination;
import vn.vinhdanh.nomination.application.nomination.SettleConcerns;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** What becomes known after the submission: /api/nominations/{id}/concerns; and a second round: /reconsideration. */
@RestController
final class ConcernController {

    private final RaiseConcern raise;
    private final SettleConcerns settle;
    private final ReconsiderNomination reconsider;

    ConcernController(RaiseConcern raise, SettleConcerns settle, ReconsiderNomination reconsider) {
        this.raise = raise;
        this.settle = settle;
        this.reconsider = reconsider;
    }

    @PostMapping("/api/nominations/{id}/concerns")
    ResponseEntity<NominationResponse> raise(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, CommandContext context) {
        return Responses.ok(raise.raise(id, request.reason(), context), NominationResponse::of);
    }

    @PostMapping("/api/nominations/{id}/settlement")
    ResponseEntity<NominationResponse> settle(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(settle.settle(id, expected.value(), request.reason(), context), NominationResponse::of);
    }

    @PostMapping("/api/nominations/{id}/reconsideration")
    ResponseEntity<NominationResponse> reconsider(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                reconsider.reconsider(id, expected.value(), request.reason(), context), NominationResponse::of);
    }
}
