package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.BookSpending.Target;
import vn.vinhdanh.budget.application.DecideSpending;
import vn.vinhdanh.budget.application.ProposeSpendingReversal;
import vn.vinhdanh.budget.application.SpendingByLine;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.RequiredVersion;

/** HTTP endpoints of what two people decide: a reversal, and all that is above the set amount. */
@RestController
@RequestMapping("/api/spending/{conferenceId}/lines/{line}/spendings/{id}")
final class SpendingDecisionController {

    private final ProposeSpendingReversal propose;
    private final DecideSpending decide;
    private final SpendingByLine byLine;

    SpendingDecisionController(ProposeSpendingReversal propose, DecideSpending decide, SpendingByLine byLine) {
        this.propose = propose;
        this.decide = decide;
        this.byLine = byLine;
    }

    /** Asks the Chairman to take back what was paid. */
    @PostMapping("/reversal")
    SpendingResponse.Line propose(
            @PathVariable String conferenceId,
            @PathVariable int line,
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            IdempotencyKey key,
            CommandContext context) {
        propose.propose(new Target(conferenceId, line, id), request.reason(), key.value(), context);
        return shown(conferenceId, line, context);
    }

    /** Approves what waits in the version of the line that was read. */
    @PostMapping("/approval")
    SpendingResponse.Line approve(
            @PathVariable String conferenceId,
            @PathVariable int line,
            @PathVariable String id,
            RequiredVersion read,
            CommandContext context) {
        decide.decide(new Target(conferenceId, line, id), read.value(), null, context);
        return shown(conferenceId, line, context);
    }

    @PostMapping("/rejection")
    SpendingResponse.Line reject(
            @PathVariable String conferenceId,
            @PathVariable int line,
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion read,
            CommandContext context) {
        decide.decide(new Target(conferenceId, line, id), read.value(), request.reason(), context);
        return shown(conferenceId, line, context);
    }

    private SpendingResponse.Line shown(String conferenceId, int code, CommandContext context) {
        return byLine.of(conferenceId, context.actor()).stream()
                .filter(line -> line.code() == code)
                .map(SpendingResponse.Line::of)
                .findFirst()
                .orElseThrow(() -> new NotFound("line"));
    }
}
