package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.FundRules.NothingIsLeftToCarryOver;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** The Chairman approves or rejects a carry-over. An approved one is a line in the ledger of either year. */
public final class SettleCarryOver {

    private final Funds funds;
    private final Ledger ledger;
    private final SettleClaims claims;

    public SettleCarryOver(Funds funds, Ledger ledger, SettleClaims claims) {
        this.funds = funds;
        this.ledger = ledger;
        this.claims = claims;
    }

    /**
     * @param read version of the fund that the Chairman has read
     * @param rejection why nothing is carried over; null if it is approved
     * @throws NothingIsLeftToCarryOver if nothing is free by now; the proposal then still waits
     */
    public Versioned<Fund> settle(int year, @Nullable Long read, @Nullable String rejection, CommandContext context) {
        context.actor().requireAny(Access.HOLDS_THE_ACCOUNT);
        FundId id = FundId.rewardFundOf(context.actor().commune(), year);
        if (rejection != null) {
            return funds.change(
                    id.value(),
                    read,
                    context.withAction("reject carry-over").withReason(rejection),
                    Fund::rejectCarryOver);
        }
        CommandContext approving = context.withAction("approve carry-over");
        funds.get(id.value(), context.actor());
        LedgerHead head = ledger.head(id);
        funds.change(id.value(), read, approving, fund -> fund.approveCarryOver(context.actor(), context.at(), head));
        new OpenYear(funds).open(context.actor().commune(), year + 1, context);
        Versioned<Fund> settled = claims.settle(funds, id.value(), approving);
        if (settled.state().moved().open() != null) {
            throw new NothingIsLeftToCarryOver();
        }
        return settled;
    }
}
