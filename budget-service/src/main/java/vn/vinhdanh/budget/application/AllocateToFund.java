package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;

/** Allocates money to a fund. */
public final class AllocateToFund {

    private final AllocationSource sources;
    private final Allocations allocations;
    private final Ledger ledger;
    private final SettleClaims claims;
    private final Ids ids;

    public AllocateToFund(
            AllocationSource sources, Allocations allocations, Ledger ledger, SettleClaims claims, Ids ids) {
        this.sources = sources;
        this.allocations = allocations;
        this.ledger = ledger;
        this.claims = claims;
        this.ids = ids;
    }

    /**
     * @param amount in đồng
     * @param basis the document that the allocation is based on
     * @param key Idempotency-Key; the same key twice is one allocation
     */
    public Versioned<Allocation> allocate(
            FundId fundId, long amount, String basis, @Nullable String key, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        FundId source = sources.sourceOf(fundId, context);
        String commune = context.actor().commune();
        String id = ids.forCreation(context.actor(), "allocation", key);
        CommandContext allocating = context.withAction("allocate").withReason(basis);
        LedgerHead head = ledger.head(source);
        if (!allocations.add(id, Allocation.order(id, commune, source, amount, basis, head), allocating)) {
            Allocation known = allocations.get(id, context.actor()).state();
            known.requireSameRequest(known.fund().equals(fundId) ? fundId : source, amount, basis);
        }
        return claims.settle(allocations, id, allocating);
    }
}
