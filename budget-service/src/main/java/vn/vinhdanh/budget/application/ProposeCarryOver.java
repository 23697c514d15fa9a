package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;

/** Asks the Chairman to carry what is free in the reward fund of a year over into the next one. */
public final class ProposeCarryOver {

    private final Funds funds;
    private final Ledger ledger;
    private final Ids ids;

    public ProposeCarryOver(Funds funds, Ledger ledger, Ids ids) {
        this.funds = funds;
        this.ledger = ledger;
        this.ids = ids;
    }

    /** @param key Idempotency-Key; the same key twice is one proposal */
    public Versioned<Fund> propose(int year, String reason, @Nullable String key, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        FundId id = FundId.rewardFundOf(context.actor().commune(), year);
        Reversal order = Reversal.proposed(
                ids.forCreation(context.actor(), "carry-over/" + id.value(), key),
                reason,
                context.actor().id(),
                context.at());
        funds.get(id.value(), context.actor());
        LedgerHead head = ledger.head(id);
        return funds.change(
                id.value(),
                null,
                context.withAction("propose carry-over").withReason(reason),
                fund -> fund.proposeCarryOver(order, head));
    }
}
