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
import vn.vinhdanh.budget.application.ListYears;
import vn.vinhdanh.budget.application.ShowLedger;
import vn.vinhdanh.budget.application.VerifyLedger;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.Responses;

/** HTTP endpoints of the reward funds of a commune's years and their ledgers. */
@RestController
@RequestMapping("/api/reward-funds")
final class YearsController {

    private final ListYears list;
    private final AllocateToFund allocate;
    private final ListAllocations allocations;
    private final ShowLedger ledger;
    private final VerifyLedger verify;

    YearsController(
            ListYears list,
            AllocateToFund allocate,
            ListAllocations allocations,
            ShowLedger ledger,
            VerifyLedger verify) {
        this.list = list;
        this.allocate = allocate;
        this.allocations = allocations;
        this.ledger = ledger;
        this.verify = verify;
    }

    @GetMapping
    List<YearResponse> list(Actor actor) {
        return list.list(actor).stream().map(YearResponse::of).toList();
    }

    @GetMapping("/{year}/allocations")
    List<AllocationResponse> allocations(@PathVariable int year, Actor actor) {
        return allocations.list(fund(actor, year), actor).stream()
                .map(AllocationResponse::of)
                .toList();
    }

    @PostMapping("/{year}/allocations")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<AllocationResponse> allocate(
            @PathVariable int year,
            @Valid @RequestBody AllocationRequest request,
            IdempotencyKey key,
            CommandContext context) {
        var allocation =
                allocate.allocate(fund(context.actor(), year), request.amount(), request.basis(), key.value(), context);
        return Responses.created("/api/allocations/" + allocation.id(), allocation, AllocationResponse::of);
    }

    @GetMapping("/{year}/ledger")
    Page<LedgerLineResponse> ledger(@PathVariable int year, PageRequest page, Actor actor) {
        var lines = ledger.show(fund(actor, year), false, LedgerCursor.after(page.after()), page.limit() + 1, actor);
        return Page.of(lines, page.limit(), line -> Long.toString(line.number()))
                .map(LedgerLineResponse::of);
    }

    @GetMapping("/{year}/ledger/verification")
    LedgerVerificationResponse verify(@PathVariable int year, Actor actor) {
        return LedgerVerificationResponse.of(verify.verify(fund(actor, year), false, actor));
    }

    private static FundId fund(Actor actor, int year) {
        return FundId.rewardFundOf(actor.commune(), year);
    }
}
