package vn.vinhdanh.budget.application;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.Audit;
import vn.vinhdanh.budget.domain.ledger.Claim;
import vn.vinhdanh.budget.domain.ledger.Claimant;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerVerification;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.budget.domain.spending.LineSpendings;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/**
 * Verifies a fund's whole ledger and compares it with the copies of lines that allocations, rewards and spendings keep. The hash
 * chain stays intact when lines are removed at its end; only these copies reveal that.
 */
public final class VerifyLedger {

    private static final int PAGE_SIZE = 200;

    private final Funds funds;
    private final Allocations allocations;
    private final Rewards rewards;
    private final LineSpendings spendings;
    private final Ledger ledger;

    public VerifyLedger(Funds funds, Allocations allocations, Rewards rewards, LineSpendings spendings, Ledger ledger) {
        this.funds = funds;
        this.allocations = allocations;
        this.rewards = rewards;
        this.spendings = spendings;
        this.ledger = ledger;
    }

    /** @param former true for the conference's own ledger of before, which became part of the year's */
    public LedgerVerification verify(FundId fund, boolean former, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        FundId source = funds.get(fund.value(), reader).state().source();
        return audited(former ? fund : source);
    }

    private LedgerVerification audited(FundId fund) {
        Audit audit = new Audit(fund);
        // The copies are read before the ledger, so a line that is booked in between is in the ledger but unexplained.
        forEachClaimant(fund, claimant -> claimant.lines(fund).forEach(audit::expect));
        ledger.read(fund, audit::read);
        if (audit.hasUnexplainedLines()) {
            forEachClaimant(fund, claimant -> {
                claimant.lines(fund).forEach(audit::explain);
                Claim claim = claimant.claim();
                if (claim != null && claimant.ledger().equals(fund)) {
                    audit.explain(claim);
                }
            });
        }
        return audit.result();
    }

    /** Every aggregate that may have lines in the ledger of this fund. */
    private void forEachClaimant(FundId fund, Consumer<Claimant<?, ?>> action) {
        allocations.of(fund).forEach(allocation -> action.accept(allocation.state()));
        if (fund.kind() != FundKind.REWARD_FUND) {
            spendings.of(fund.owner()).forEach(line -> action.accept(line.state()));
            return;
        }
        Fund own = funds.find(fund.value()).orElseThrow().state();
        action.accept(own);
        if (own.year() == null) {
            forEachReward(after -> rewards.of(fund.owner(), null, after, PAGE_SIZE), action);
            return;
        }
        funds.carriedInto(fund).forEach(source -> action.accept(source.state()));
        forEachReward(after -> rewards.drawingOn(fund, after, PAGE_SIZE), action);
    }

    private static void forEachReward(
            Function<@Nullable String, List<Versioned<Reward>>> pages, Consumer<Claimant<?, ?>> action) {
        String after = null;
        List<Versioned<Reward>> page;
        do {
            page = pages.apply(after);
            for (Versioned<Reward> reward : page) {
                action.accept(reward.state());
                after = reward.id();
            }
        } while (page.size() == PAGE_SIZE);
    }
}
