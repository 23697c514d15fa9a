package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.council.AdjournSession;
import vn.vinhdanh.nomination.application.council.ConveneCouncil;
import vn.vinhdanh.nomination.application.council.ListCouncilSessions;
import vn.vinhdanh.nomination.application.council.ReadCouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.Responses;

/** Sessions of the council: /api/council-sessions. No answer shows a total before the closing. */
@RestController
final class CouncilSessionController {

    private final ConveneCouncil convene;
    private final SittingVerbs sitting;
    private final AdjournSession adjourn;
    private final ReadCouncilSession read;
    private final ListCouncilSessions list;

    CouncilSessionController(
            ConveneCouncil convene,
            SittingVerbs sitting,
            AdjournSession adjourn,
            ReadCouncilSession read,
            ListCouncilSessions list) {
        this.convene = convene;
        this.sitting = sitting;
        this.adjourn = adjourn;
        this.read = read;
        this.list = list;
    }

    @PostMapping("/api/council-sessions")
    ResponseEntity<CouncilSessionResponse> convene(
            @Valid @RequestBody ConvocationRequest request, IdempotencyKey key, CommandContext cause) {
        Versioned<CouncilSession> convened = convene.convene(request.toConvocation(), key.value(), cause);
        return Responses.created("/api/council-sessions/" + convened.id(), convened, of(cause.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/attendance")
    ResponseEntity<CouncilSessionResponse> attend(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable AttendanceRequest request,
            ExpectedVersion expected,
            CommandContext cause) {
        String account = request == null ? null : request.account();
        return Responses.ok(sitting.attend().enter(id, expected.value(), account, cause), of(cause.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/conflicts")
    ResponseEntity<CouncilSessionResponse> declareConflict(
            @PathVariable String id,
            @Valid @RequestBody ConflictRequest request,
            ExpectedVersion expected,
            CommandContext cause) {
        return Responses.ok(
                sitting.conflict().declare(id, expected.value(), request.toDeclaration(), cause), of(cause.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/voting")
    ResponseEntity<CouncilSessionResponse> openVoting(
            @PathVariable String id, ExpectedVersion expected, CommandContext cause) {
        return Responses.ok(sitting.open().open(id, expected.value(), cause), of(cause.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/ballots")
    ResponseEntity<CouncilSessionResponse> cast(
            @PathVariable String id, @Valid @RequestBody BallotRequest request, CommandContext cause) {
        return Responses.ok(sitting.cast().cast(id, request.toBallot(), cause), of(cause.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/closing")
    ResponseEntity<CouncilSessionResponse> close(
            @PathVariable String id, ExpectedVersion expected, CommandContext cause) {
        return Responses.ok(sitting.close().close(id, expected.value(), cause), of(cause.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/adjournment")
    ResponseEntity<CouncilSessionResponse> adjourn(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            ExpectedVersion expected,
            CommandContext cause) {
        return Responses.ok(adjourn.adjourn(id, expected.value(), request.reason(), cause), of(cause.actor()));
    }

    @GetMapping("/api/council-sessions/{id}")
    ResponseEntity<CouncilSessionResponse> read(@PathVariable String id, Actor reader) {
        return Responses.ok(read.read(id, reader), of(reader));
    }

    @GetMapping("/api/council-sessions")
    Page<CouncilSessionResponse> list(
            @RequestParam(required = false) @Nullable String conferenceId, PageRequest page, Actor reader) {
        return list.list(conferenceId, page, reader).map(of(reader));
    }

    private static Function<Versioned<CouncilSession>, CouncilSessionResponse> of(Actor reader) {
        return session -> CouncilSessionResponse.of(session, reader);
    }
}
