package vn.vinhdanh.budget.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.StaleVersion;

/** Merges all reward funds of conferences that an earlier version opened. Runs once after each start. */
public final class MergeConferenceFunds {

    private final Funds funds;
    private final MergeConferenceFund merge;

    public MergeConferenceFunds(Funds funds, MergeConferenceFund merge) {
        this.funds = funds;
        this.merge = merge;
    }

    /** @return the funds that could not be merged, because a line of theirs was changed in the store */
    public List<FundId> mergeAll(Instant now) {
        List<FundId> failed = new ArrayList<>();
        Pages.forEach(funds::toMerge, fund -> {
            try {
                merge.merge(fund.state().id(), context(fund.state(), now));
            } catch (RuleViolation | StaleVersion refused) {
                failed.add(fund.state().id());
            }
        });
        return failed;
    }

    private static CommandContext context(Fund fund, Instant now) {
        String trace = Ids.named("merge", fund.id().value()).replace("-", "");
        return new CommandContext(Actor.system(fund.commune()), "merge", null, now, trace, null);
    }
}
