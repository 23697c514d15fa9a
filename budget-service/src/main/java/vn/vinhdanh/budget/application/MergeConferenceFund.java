package vn.vinhdanh.budget.application;

import java.util.Objects;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.kernel.VietnamTime;

/**
 * Moves the ledger of a conference's reward fund to the fund of the year in which its first line was booked: first what
 * each reward holds, then what is free, each by a line in either ledger. No line is rewritten; in the end all balances of
 * the former ledger are zero. May be called again after a crash at any point, and by several instances at once.
 */
public final class MergeConferenceFund {

    private final Funds funds;
    private final Allocations allocations;
    private final Rewards rewards;
    private final Ledger ledger;
    private final SettleClaims claims;

    public MergeConferenceFund(
            Funds funds, Allocations allocations, Rewards rewards, Ledger ledger, SettleClaims claims) {
        this.funds = funds;
        this.allocations = allocations;
        this.rewards = rewards;
        this.ledger = ledger;
        this.claims = claims;
    }

    /**
     * @return the fund that has the money
     * @throws NotFound if there is no such fund in the actor's commune
     */
    public FundId merge(FundId fundId, CommandContext context) {
        String id = fundId.value();
        Fund fund = funds.get(id, context.actor()).state();
        if (!fund.needsMerging()) {
            return fund.source();
        }
        CommandContext merging = bySystem(fund, context);
        int year = VietnamTime.dayOf(ledger.line(fund.id(), 1)
                        .map(first -> first.entry().at())
                        .orElse(context.at()))
                .getYear();
        FundId intended = new OpenYear(funds).open(fund.commune(), year, merging);
        FundId target = Objects.requireNonNull(funds.change(id, null, merging, known -> known.mergeInto(intended))
                .state()
                .drawsOn());
        // What was ordered before, and not booked.
        allocations.of(fund.id()).forEach(allocation -> claims.settle(allocations, allocation.id(), merging));
        moveRewards(fund, target, merging);
        funds.change(id, null, merging, Fund::mergeRest);
        claims.settle(funds, id, merging);
        funds.change(id, null, merging, Fund::merged);
        new RetryUnfunded(rewards, claims).retry(target, merging);
        return target;
    }

    /** The person whose command began it does not order it. */
    private static CommandContext bySystem(Fund fund, CommandContext context) {
        return context.by(Actor.system(fund.commune())).withAction("merge").withReason(null);
    }

    private void moveRewards(Fund fund, FundId target, CommandContext context) {
        Pages.forEach(
                (after, limit) -> rewards.of(fund.id().owner(), null, after, limit),
                reward -> move(reward.id(), target, context));
    }

    /** A claim on a line of the former ledger is settled first. */
    private void move(String id, FundId target, CommandContext context) {
        Reward moved;
        do {
            claims.settle(rewards, id, context);
            moved = rewards.change(id, null, context, reward -> reward.moveTo(target))
                    .state();
        } while (moved.drawsOn() == null);
        claims.settle(rewards, id, context);
    }
}
