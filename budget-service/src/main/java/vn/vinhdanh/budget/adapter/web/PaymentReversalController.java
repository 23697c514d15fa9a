package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.ProposePaymentReversal;
import vn.vinhdanh.budget.application.SettlePaymentReversal;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** HTTP endpoints of the reversal of a payment: the accountant proposes it, the Chairman settles it. */
@RestController
@RequestMapping("/api/rewards/{nominationId}/reversal")
final class PaymentReversalController {

    private final ProposePaymentReversal propose;
    private final SettlePaymentReversal settle;

    PaymentReversalController(ProposePaymentReversal propose, SettlePaymentReversal settle) {
        this.propose = propose;
        this.settle = settle;
    }

    @PostMapping
    ResponseEntity<RewardResponse> propose(
            @PathVariable String nominationId,
            @Valid @RequestBody ReasonRequest request,
            IdempotencyKey key,
            CommandContext context) {
        return Responses.ok(propose.propose(nominationId, request.reason(), key.value(), context), RewardResponse::of);
    }

    @PostMapping("/approval")
    ResponseEntity<RewardResponse> approve(
            @PathVariable String nominationId, RequiredVersion read, CommandContext context) {
        return Responses.ok(settle.settle(nominationId, read.value(), null, context), RewardResponse::of);
    }

    @PostMapping("/rejection")
    ResponseEntity<RewardResponse> reject(
            @PathVariable String nominationId,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion read,
            CommandContext context) {
        return Responses.ok(settle.settle(nominationId, read.value(), request.reason(), context), RewardResponse::of);
    }
}
