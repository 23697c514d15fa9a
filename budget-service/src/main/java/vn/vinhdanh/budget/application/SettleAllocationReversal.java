package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.FundRules.OnlyFreeMoneyIsTakenBack;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** The Chairman approves or rejects the reversal of an allocation. An approved one is booked by one more line. */
public final class SettleAllocationReversal {

    private final Funds funds;
    private final Allocations allocations;
    private final Ledger ledger;
    private final SettleClaims claims;

    public SettleAllocationReversal(Funds funds, Allocations allocations, Ledger ledger, SettleClaims claims) {
        this.funds = funds;
        this.allocations = allocations;
        this.ledger = ledger;
        this.claims = claims;
    }

    /**
     * @param read version of the allocation that the Chairman has read
     * @param rejection why the allocation stands; null if the reversal is approved
     * @throws OnlyFreeMoneyIsTakenBack if less than the amount is free in the fund; the reversal then still waits
     */
    public Versioned<Allocation> settle(
            String id, @Nullable Long read, @Nullable String rejection, CommandContext context) {
        context.actor().requireAny(Access.HOLDS_THE_ACCOUNT);
        if (rejection != null) {
            return allocations.change(
                    id, read, context.withAction("reject reversal").withReason(rejection), Allocation::rejectReversal);
        }
        CommandContext approving = context.withAction("approve reversal");
        Allocation allocated = allocations.get(id, context.actor()).state();
        FundId fund =
                funds.get(allocated.fund().value(), context.actor()).state().source();
        LedgerHead head = ledger.head(fund);
        allocations.change(
                id, read, approving, allocation -> allocation.approveReversal(context.actor(), context.at(), head));
        Versioned<Allocation> settled = claims.settle(allocations, id, approving);
        if (settled.state().reversed() == null) {
            throw new OnlyFreeMoneyIsTakenBack(ledger.head(fund).balances());
        }
        return settled;
    }
}
