package vn.vinhdanh.nomination.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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
import vn.vinhdanh.nomination.application.decision.DecideAwards;
import vn.vinhdanh.nomination.application.decision.ListDecisions;
import vn.vinhdanh.nomination.application.decision.PrintDecision;
import vn.vinhdanh.nomination.application.decision.ReadDecision;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.Responses;

/** Signs, reads and prints decisions: /api/decisions. */
@RestController
final class DecisionController {

    private final DecideAwards decide;
    private final ReadDecision read;
    private final ListDecisions list;
    private final PrintDecision print;

    DecisionController(DecideAwards decide, ReadDecision read, ListDecisions list, PrintDecision print) {
        this.decide = decide;
        this.read = read;
        this.list = list;
        this.print = print;
    }

    @PostMapping("/api/decisions")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "412", ref = "#/components/responses/ProblemStale")
    @ApiResponse(responseCode = "428", ref = "#/components/responses/ProblemVersionRequired")
    ResponseEntity<DecisionResponse> decide(@Valid @RequestBody DecisionRequest request, CommandContext context) {
        Versioned<Decision> decided = decide.decide(request.toOrder(), context);
        return Responses.created("/api/decisions/" + decided.id(), decided, DecisionResponse::of);
    }

    @GetMapping("/api/decisions/{id}")
    ResponseEntity<DecisionResponse> read(@PathVariable String id, Actor reader) {
        return Responses.ok(read.read(id, reader), DecisionResponse::of);
    }

    @GetMapping("/api/decisions")
    Page<DecisionResponse> list(
            @RequestParam(required = false) @Nullable String conferenceId, PageRequest page, Actor reader) {
        return list.list(conferenceId, page, reader).map(DecisionResponse::of);
    }

    @GetMapping(value = "/api/decisions/{id}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(@PathVariable String id, Actor reader) {
        return Responses.pdf("quyet-dinh.pdf", print.print(id, reader));
    }
}
