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
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Versioned;

/** Merges all reward funds of conferences that an earlier version opened. Runs once after each start. */
public final class MergeConferenceFunds {

    private static final int PAGE = 50;

    private final Funds funds;
    private final MergeConferenceFund merge;

    public MergeConferenceFunds(Funds funds, MergeConferenceFund merge) {
        this.funds = funds;
        this.merge = merge;
    }

    /** @return the funds that could not be merged, because a line of theirs was changed in the store */
    public List<FundId> mergeAll(Instant now) {
        List<FundId> failed = new ArrayList<>();
        String after = null;
        List<Versioned<Fund>> page;
        do {
            page = funds.toMerge(after, PAGE);
            for (Versioned<Fund> fund : page) {
                after = fund.id();
                try {
                    merge.merge(fund.state().id(), context(fund.state(), now));
                } catch (RuleViolation | StaleVersion refused) {
                    failed.add(fund.state().id());
                }
            }
        } while (page.size() == PAGE);
        return failed;
    }

    private static CommandContext context(Fund fund, Instant now) {
        String trace = Ids.named("merge", fund.id().value()).replace("-", "");
        return new CommandContext(Actor.system(fund.commune()), "merge", null, now, trace, null);
    }
}
