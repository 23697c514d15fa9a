package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;

/** Asks the Chairman to take back an allocation that was wrong. */
public final class ProposeAllocationReversal {

    private final Funds funds;
    private final Allocations allocations;
    private final Ledger ledger;
    private final Ids ids;

    public ProposeAllocationReversal(Funds funds, Allocations allocations, Ledger ledger, Ids ids) {
        this.funds = funds;
        this.allocations = allocations;
        this.ledger = ledger;
        this.ids = ids;
    }

    /** @param key Idempotency-Key; the same key twice is one proposal */
    public Versioned<Allocation> propose(String id, String reason, @Nullable String key, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        Reversal proposal = Reversal.proposed(
                ids.forCreation(context.actor(), "reversal/" + id, key),
                reason,
                context.actor().id(),
                context.at());
        Allocation allocated = allocations.get(id, context.actor()).state();
        LedgerHead head = ledger.head(
                funds.get(allocated.fund().value(), context.actor()).state().source());
        return allocations.change(
                id,
                null,
                context.withAction("propose reversal").withReason(reason),
                allocation -> allocation.proposeReversal(proposal, head));
    }
}
