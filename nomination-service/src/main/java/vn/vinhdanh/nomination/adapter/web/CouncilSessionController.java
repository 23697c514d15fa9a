package vn.vinhdanh.nomination.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import vn.vinhdanh.nomination.application.council.ConveneCouncil;
import vn.vinhdanh.nomination.application.council.ListCouncilSessions;
import vn.vinhdanh.nomination.application.council.ReadCouncilSession;
import vn.vinhdanh.nomination.application.council.ReadSessionNominations;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.Responses;

/** Convenes and reads council sessions: /api/council-sessions. No response shows a total before the closing. */
@RestController
final class CouncilSessionController {

    private final ConveneCouncil convene;
    private final ReadCouncilSession read;
    private final ReadSessionNominations readNominations;
    private final ListCouncilSessions list;

    CouncilSessionController(
            ConveneCouncil convene,
            ReadCouncilSession read,
            ReadSessionNominations readNominations,
            ListCouncilSessions list) {
        this.convene = convene;
        this.read = read;
        this.readNominations = readNominations;
        this.list = list;
    }

    @PostMapping("/api/council-sessions")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<CouncilSessionResponse> convene(
            @Valid @RequestBody ConvocationRequest request, IdempotencyKey key, CommandContext context) {
        Versioned<CouncilSession> convened = convene.convene(request.toConvocation(), key.value(), context);
        return Responses.created(
                "/api/council-sessions/" + convened.id(), convened, CouncilSessionResponse.forReader(context.actor()));
    }

    @GetMapping("/api/council-sessions/{id}")
    ResponseEntity<CouncilSessionResponse> read(@PathVariable String id, Actor reader) {
        return Responses.ok(read.read(id, reader), CouncilSessionResponse.forReader(reader));
    }

    @GetMapping("/api/council-sessions/{id}/nominations")
    List<NominationResponse> readNominations(@PathVariable String id, Actor reader) {
        return readNominations.read(id, reader).stream()
                .map(NominationResponse::of)
                .toList();
    }

    @GetMapping("/api/council-sessions")
    Page<CouncilSessionResponse> list(
            @RequestParam(required = false) @Nullable String conferenceId, PageRequest page, Actor reader) {
        return list.list(conferenceId, page, reader).map(CouncilSessionResponse.forReader(reader));
    }
}
