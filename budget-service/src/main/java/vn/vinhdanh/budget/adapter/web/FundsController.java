package vn.vinhdanh.budget.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.AllocateToFund;
import vn.vinhdanh.budget.application.ListAllocations;
import vn.vinhdanh.budget.application.ShowFunds;
import vn.vinhdanh.budget.application.ShowLedger;
import vn.vinhdanh.budget.application.VerifyLedger;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.Responses;

/** HTTP endpoints of the two funds of a conference and their ledgers. */
@RestController
@RequestMapping("/api/funds/{conferenceId}")
final class FundsController {

    private final ShowFunds funds;
    private final AllocateToFund allocate;
    private final ListAllocations allocations;
    private final ShowLedger ledger;
    private final VerifyLedger verify;

    FundsController(
            ShowFunds funds,
            AllocateToFund allocate,
            ListAllocations allocations,
            ShowLedger ledger,
            VerifyLedger verify) {
        this.funds = funds;
        this.allocate = allocate;
        this.allocations = allocations;
        this.ledger = ledger;
        this.verify = verify;
    }

    @GetMapping
    FundsResponse funds(@PathVariable String conferenceId, Actor actor) {
        return FundsResponse.of(conferenceId, funds.show(conferenceId, actor));
    }

    @GetMapping("/{fund}/allocations")
    List<AllocationResponse> allocations(@PathVariable String conferenceId, @PathVariable FundKind fund, Actor actor) {
        return allocations.list(new FundId(conferenceId, fund), actor).stream()
                .map(AllocationResponse::of)
                .toList();
    }

    @PostMapping("/{fund}/allocations")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<AllocationResponse> allocate(
            @PathVariable String conferenceId,
            @PathVariable FundKind fund,
            @Valid @RequestBody AllocationRequest request,
            IdempotencyKey key,
            CommandContext context) {
        var allocation = allocate.allocate(
                new FundId(conferenceId, fund), request.amount(), request.basis(), key.value(), context);
        return Responses.created("/api/allocations/" + allocation.id(), allocation, AllocationResponse::of);
    }

    @GetMapping("/{fund}/ledger")
    Page<LedgerLineResponse> ledger(
            @PathVariable String conferenceId, @PathVariable FundKind fund, PageRequest page, Actor actor) {
        var lines = ledger.show(
                new FundId(conferenceId, fund), false, LedgerCursor.after(page.after()), page.limit() + 1, actor);
        return Page.of(lines, page.limit(), line -> Long.toString(line.number()))
                .map(LedgerLineResponse::of);
    }

    @GetMapping("/{fund}/ledger/verification")
    LedgerVerificationResponse verify(@PathVariable String conferenceId, @PathVariable FundKind fund, Actor actor) {
        return LedgerVerificationResponse.of(verify.verify(new FundId(conferenceId, fund), false, actor));
    }

    /** The conference's own ledger of before, which became part of the year's. */
    @GetMapping("/REWARD_FUND/former-ledger/verification")
    LedgerVerificationResponse verifyFormer(@PathVariable String conferenceId, Actor actor) {
        return LedgerVerificationResponse.of(verify.verify(FundId.rewardFundOf(conferenceId), true, actor));
    }

    @GetMapping("/REWARD_FUND/former-ledger")
    Page<LedgerLineResponse> formerLedger(@PathVariable String conferenceId, PageRequest page, Actor actor) {
        var lines = ledger.show(
                FundId.rewardFundOf(conferenceId), true, LedgerCursor.after(page.after()), page.limit() + 1, actor);
        return Page.of(lines, page.limit(), line -> Long.toString(line.number()))
                .map(LedgerLineResponse::of);
    }
}
