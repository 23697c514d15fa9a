package vn.vinhdanh.nomination.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.award.ListNormProposals;
import vn.vinhdanh.nomination.application.award.ProposeNorm;
import vn.vinhdanh.nomination.application.award.SettleNormProposal;
import vn.vinhdanh.nomination.domain.award.NormProposal;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** One person proposes a norm, another one approves or rejects it: /api/norm-proposals. */
@RestController
final class NormProposalController {

    private final ProposeNorm propose;
    private final SettleNormProposal settle;
    private final ListNormProposals list;

    NormProposalController(ProposeNorm propose, SettleNormProposal settle, ListNormProposals list) {
        this.propose = propose;
        this.settle = settle;
        this.list = list;
    }

    /** The latest first. The ETag is the version of the commune's book of norms, which a proposal and its settlement name. */
    @GetMapping("/api/norm-proposals")
    ResponseEntity<List<NormProposal>> list(Actor reader) {
        return Responses.ok(list.list(reader), Versioned::state);
    }

    @PostMapping("/api/norm-proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    NormProposal propose(
            @Valid @RequestBody NormRequest request, RequiredVersion read, IdempotencyKey key, CommandContext context) {
        return propose.propose(request.toNorm(), request.reason(), read.value(), key.value(), context);
    }

    @PostMapping("/api/norm-proposals/{id}/approval")
    NormProposal approve(@PathVariable String id, RequiredVersion read, CommandContext context) {
        return settle.settle(id, read.value(), null, context);
    }

    @PostMapping("/api/norm-proposals/{id}/rejection")
    NormProposal reject(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion read,
            CommandContext context) {
        return settle.settle(id, read.value(), request.reason(), context);
    }
}
