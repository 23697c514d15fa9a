package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.ProposeAllocationReversal;
import vn.vinhdanh.budget.application.SettleAllocationReversal;
import vn.vinhdanh.budget.application.ShowAllocation;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** HTTP endpoints of one allocation and its reversal. */
@RestController
@RequestMapping("/api/allocations/{id}")
final class AllocationsController {

    private final ShowAllocation show;
    private final ProposeAllocationReversal propose;
    private final SettleAllocationReversal settle;

    AllocationsController(ShowAllocation show, ProposeAllocationReversal propose, SettleAllocationReversal settle) {
        this.show = show;
        this.propose = propose;
        this.settle = settle;
    }

    @GetMapping
    ResponseEntity<AllocationResponse> show(@PathVariable String id, Actor actor) {
        return Responses.ok(show.show(id, actor), AllocationResponse::of);
    }

    @PostMapping("/reversal")
    ResponseEntity<AllocationResponse> propose(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            IdempotencyKey key,
            CommandContext context) {
        return Responses.ok(propose.propose(id, request.reason(), key.value(), context), AllocationResponse::of);
    }

    @PostMapping("/reversal/approval")
    ResponseEntity<AllocationResponse> approve(@PathVariable String id, RequiredVersion read, CommandContext context) {
        return Responses.ok(settle.settle(id, read.value(), null, context), AllocationResponse::of);
    }

    @PostMapping("/reversal/rejection")
    ResponseEntity<AllocationResponse> reject(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion read,
            CommandContext context) {
        return Responses.ok(settle.settle(id, read.value(), request.reason(), context), AllocationResponse::of);
    }
}
