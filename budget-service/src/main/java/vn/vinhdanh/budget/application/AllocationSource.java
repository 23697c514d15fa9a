package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.ConferenceUses;

/** Finds the fund that takes money. A conference that has money of its own is not deleted any more. */
public final class AllocationSource {

    private final MergeConferenceFund merge;
    private final ConferenceUses uses;

    public AllocationSource(MergeConferenceFund merge, ConferenceUses uses) {
        this.merge = merge;
        this.uses = uses;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if there is no such fund in the actor's commune */
    public FundId sourceOf(FundId fund, CommandContext context) {
        FundId source = merge.merge(fund, context);
        if (source.kind() == FundKind.STATE_BUDGET) {
            uses.use(source.owner(), context);
        }
        return source;
    }
}
