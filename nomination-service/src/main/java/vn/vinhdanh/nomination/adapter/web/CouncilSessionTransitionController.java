package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.council.AdjournSession;
import vn.vinhdanh.nomination.application.council.CloseSession;
import vn.vinhdanh.nomination.application.council.OpenVoting;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.Responses;

/** Moves a session to another state: /api/council-sessions/{id}/voting, closing, adjournment. */
@RestController
final class CouncilSessionTransitionController {

    private final OpenVoting openVoting;
    private final CloseSession close;
    private final AdjournSession adjourn;

    CouncilSessionTransitionController(OpenVoting openVoting, CloseSession close, AdjournSession adjourn) {
        this.openVoting = openVoting;
        this.close = close;
        this.adjourn = adjourn;
    }

    @PostMapping("/api/council-sessions/{id}/voting")
    ResponseEntity<CouncilSessionResponse> openVoting(
            @PathVariable String id, ExpectedVersion expected, CommandContext context) {
        return Responses.ok(
                openVoting.open(id, expected.value(), context), CouncilSessionResponse.forReader(context.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/closing")
    ResponseEntity<CouncilSessionResponse> close(
            @PathVariable String id, ExpectedVersion expected, CommandContext context) {
        return Responses.ok(
                close.close(id, expected.value(), context), CouncilSessionResponse.forReader(context.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/adjournment")
    ResponseEntity<CouncilSessionResponse> adjourn(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            ExpectedVersion expected,
            CommandContext context) {
        return Responses.ok(
                adjourn.adjourn(id, expected.value(), request.reason(), context),
                CouncilSessionResponse.forReader(context.actor()));
    }
}
