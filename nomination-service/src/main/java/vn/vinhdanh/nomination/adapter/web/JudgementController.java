package vn.vinhdanh.nomination.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.finding.JudgeFinding;
import vn.vinhdanh.nomination.application.nomination.ReadNomination;
import vn.vinhdanh.platform.web.Responses;

/** Judges findings about a nomination: /api/nominations/{id}/judgements. */
@RestController
final class JudgementController {

    private final JudgeFinding judge;
    private final ReadNomination read;

    JudgementController(JudgeFinding judge, ReadNomination read) {
        this.judge = judge;
        this.read = read;
    }

    @PostMapping("/api/nominations/{id}/judgements")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/ProblemStale")
    ResponseEntity<NominationResponse> judge(
            @PathVariable String id, @Valid @RequestBody JudgementRequest request, CommandContext context) {
        judge.judge(id, request.toRequest(), context);
        ReadNomination.NominationWithDuplicates judged = read.read(id, context.actor());
        return Responses.ok(judged.nomination(), _ -> NominationResponse.of(judged));
    }
}
