package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.council.AdjournSession;
import vn.vinhdanh.nomination.application.council.AnnulVote;
import vn.vinhdanh.nomination.application.council.CloseSession;
import vn.vinhdanh.nomination.application.council.OpenVoting;
import vn.vinhdanh.nomination.application.council.ResumeSession;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** Moves a session to another state: /api/council-sessions/{id}/voting, closing, adjournment, resumption, annulment. */
@RestController
final class CouncilSessionTransitionController {

    private final OpenVoting openVoting;
    private final CloseSession close;
    private final AdjournSession adjourn;
    private final ResumeSession resume;
    private final AnnulVote annul;

    CouncilSessionTransitionController(
            OpenVoting openVoting, CloseSession close, AdjournSession adjourn, ResumeSession resume, AnnulVote annul) {
        this.openVoting = openVoting;
        this.close = close;
        this.adjourn = adjourn;
        this.resume = resume;
        this.annul = annul;
    }

    @PostMapping("/api/council-sessions/{id}/voting")
    ResponseEntity<CouncilSessionResponse> openVoting(
            @PathVariable String id, RequiredVersion expected, CommandContext context) {
        return Responses.ok(
                openVoting.open(id, expected.value(), context), CouncilSessionResponse.forReader(context.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/closing")
    ResponseEntity<CouncilSessionResponse> close(
            @PathVariable String id, RequiredVersion expected, CommandContext context) {
        return Responses.ok(
                close.close(id, expected.value(), context), CouncilSessionResponse.forReader(context.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/adjournment")
    ResponseEntity<CouncilSessionResponse> adjourn(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                adjourn.adjourn(id, expected.value(), request.reason(), context),
                CouncilSessionResponse.forReader(context.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/resumption")
    ResponseEntity<CouncilSessionResponse> resume(
            @PathVariable String id, RequiredVersion expected, CommandContext context) {
        return Responses.ok(
                resume.resume(id, expected.value(), context), CouncilSessionResponse.forReader(context.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/annulment")
    ResponseEntity<CouncilSessionResponse> annul(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                annul.annul(id, expected.value(), request.reason(), context),
                CouncilSessionResponse.forReader(context.actor()));
    }
}
