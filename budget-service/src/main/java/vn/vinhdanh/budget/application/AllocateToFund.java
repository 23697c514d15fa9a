package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;

/** Puts money into a fund. */
public final class AllocateToFund {

    private final Funds funds;
    private final Allocations allocations;
    private final Ledger ledger;
    private final SettleClaims settle;
    private final Ids ids;

    public AllocateToFund(Funds funds, Allocations allocations, Ledger ledger, SettleClaims settle, Ids ids) {
        this.funds = funds;
        this.allocations = allocations;
        this.ledger = ledger;
        this.settle = settle;
        this.ids = ids;
    }

    /**
     * @param amount đồng
     * @param basis the paper on which it rests
     * @param key Idempotency-Key: the same key twice is one allocation
     */
    public Versioned<Allocation> allocate(
            FundId fundId, long amount, String basis, @Nullable String key, CommandContext cause) {
        cause.actor().requireAny(Access.KEEPS_THE_BOOK);
        Fund fund = funds.get(fundId.value(), cause.actor()).state();
        String id = ids.forCreation(cause.actor(), "allocation", key);
        CommandContext why = cause.doing("allocate").because(basis);
        if (!allocations.add(id, Allocation.order(id, fund, amount, basis, ledger.head(fundId)), why)) {
            allocations.get(id, cause.actor()).state().requireSameRequest(fundId, amount, basis);
        }
        return settle.settle(allocations, id, why);
    }
}
