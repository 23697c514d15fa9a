package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.ProposeCarryOver;
import vn.vinhdanh.budget.application.SettleCarryOver;
import vn.vinhdanh.budget.application.ShowYear;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** HTTP endpoints of one year's reward fund and its carry-over: the accountant proposes it, the Chairman settles it. */
@RestController
@RequestMapping("/api/reward-funds/{year}")
final class CarryOverController {

    private final ShowYear show;
    private final ProposeCarryOver propose;
    private final SettleCarryOver settle;

    CarryOverController(ShowYear show, ProposeCarryOver propose, SettleCarryOver settle) {
        this.show = show;
        this.propose = propose;
        this.settle = settle;
    }

    @GetMapping
    ResponseEntity<YearResponse> show(@PathVariable int year, Actor actor) {
        return shown(year, actor);
    }

    @PostMapping("/carry-over")
    ResponseEntity<YearResponse> propose(
            @PathVariable int year,
            @Valid @RequestBody ReasonRequest request,
            IdempotencyKey key,
            CommandContext context) {
        propose.propose(year, request.reason(), key.value(), context);
        return shown(year, context.actor());
    }

    @PostMapping("/carry-over/approval")
    ResponseEntity<YearResponse> approve(@PathVariable int year, RequiredVersion read, CommandContext context) {
        settle.settle(year, read.value(), null, context);
        return shown(year, context.actor());
    }

    @PostMapping("/carry-over/rejection")
    ResponseEntity<YearResponse> reject(
            @PathVariable int year,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion read,
            CommandContext context) {
        settle.settle(year, read.value(), request.reason(), context);
        return shown(year, context.actor());
    }

    private ResponseEntity<YearResponse> shown(int year, Actor actor) {
        var overview = show.show(year, actor);
        return Responses.ok(overview.fund(), _ -> YearResponse.of(overview));
    }
}
