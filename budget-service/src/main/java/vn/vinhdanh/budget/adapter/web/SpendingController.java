package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.BookSpending;
import vn.vinhdanh.budget.application.EnterExpense;
import vn.vinhdanh.budget.application.GiveAdvance;
import vn.vinhdanh.budget.application.SettleAdvance;
import vn.vinhdanh.budget.application.SpendingByLine;
import vn.vinhdanh.budget.domain.spending.SecondPerson;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.IdempotencyKey;

/** HTTP endpoints of what is spent of the lines of an estimate: the whole, expenses, advances and their settlement. */
@RestController
@RequestMapping("/api/spending/{conferenceId}")
final class SpendingController {

    private final SpendingByLine byLine;
    private final SecondPerson second;
    private final EnterExpense enter;
    private final GiveAdvance give;
    private final SettleAdvance settle;

    SpendingController(
            SpendingByLine byLine, SecondPerson second, EnterExpense enter, GiveAdvance give, SettleAdvance settle) {
        this.byLine = byLine;
        this.second = second;
        this.enter = enter;
        this.give = give;
        this.settle = settle;
    }

    @GetMapping
    SpendingResponse read(@PathVariable String conferenceId, Actor actor) {
        return new SpendingResponse(
                conferenceId,
                second.above(),
                byLine.of(conferenceId, actor).stream()
                        .map(SpendingResponse.Line::of)
                        .toList());
    }

    /** Pays at once, or waits for the Chairman if it is above the set amount. The answer is that of the whole. */
    @PostMapping("/lines/{line}/expenses")
    SpendingResponse enter(
            @PathVariable String conferenceId,
            @PathVariable int line,
            @Valid @RequestBody SpendingRequests.ExpenseRequest request,
            IdempotencyKey key,
            CommandContext context) {
        var command = new EnterExpense.Command(
                conferenceId,
                line,
                request.purpose(),
                SpendingRequests.given(request.vouchers()),
                SpendingRequests.said(request.again()),
                key.value());
        enter.enter(command, context);
        return read(conferenceId, context.actor());
    }

    /** The money is taken at once, or waits for the Chairman if it is above the set amount. */
    @PostMapping("/lines/{line}/advances")
    SpendingResponse give(
            @PathVariable String conferenceId,
            @PathVariable int line,
            @Valid @RequestBody SpendingRequests.AdvanceRequest request,
            IdempotencyKey key,
            CommandContext context) {
        var command = new GiveAdvance.Command(
                conferenceId,
                line,
                request.amount(),
                request.purpose(),
                request.takenBy(),
                request.settleBy(),
                key.value());
        give.give(command, context);
        return read(conferenceId, context.actor());
    }

    /** Vouchers for what was spent and the rest of the advance, which came back. */
    @PostMapping("/lines/{line}/spendings/{id}/settlement")
    SpendingResponse settle(
            @PathVariable String conferenceId,
            @PathVariable int line,
            @PathVariable String id,
            @Valid @RequestBody SpendingRequests.SettlementRequest request,
            IdempotencyKey key,
            CommandContext context) {
        var command = new SettleAdvance.Command(
                new BookSpending.Target(conferenceId, line, id),
                SpendingRequests.given(request.vouchers()),
                request.returned(),
                SpendingRequests.said(request.again()),
                key.value());
        settle.settle(command, context);
        return read(conferenceId, context.actor());
    }
}
