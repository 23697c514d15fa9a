package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;

/** Asks the Chairman to take back an allocation that was wrong. */
public final class ProposeAllocationReversal {

    private final Allocations allocations;
    private final Ledger ledger;
    private final Ids ids;

    public ProposeAllocationReversal(Allocations allocations, Ledger ledger, Ids ids) {
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
        LedgerHead head =
                ledger.head(allocations.get(id, context.actor()).state().fund());
        return allocations.change(
                id,
                null,
                context.withAction("propose reversal").withReason(reason),
                allocation -> allocation.proposeReversal(proposal, head));
    }
}
