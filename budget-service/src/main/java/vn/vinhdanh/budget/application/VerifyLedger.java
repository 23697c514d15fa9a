package vn.vinhdanh.budget.application;

import java.util.List;
import java.util.function.Consumer;
import vn.vinhdanh.budget.domain.fund.Allocations;
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
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/**
 * Reads a fund's whole ledger and holds it against what allocations and rewards remember of it. Lines that were cut off
 * at the end leave an intact chain; only those memories tell.
 */
public final class VerifyLedger {

    private static final int PAGE = 200;

    private final Funds funds;
    private final Allocations allocations;
    private final Rewards rewards;
    private final Ledger ledger;

    public VerifyLedger(Funds funds, Allocations allocations, Rewards rewards, Ledger ledger) {
        this.funds = funds;
        this.allocations = allocations;
        this.rewards = rewards;
        this.ledger = ledger;
    }

    public LedgerVerification verify(FundId fund, Actor reader) {
        reader.requireAny(Access.READS_THE_BOOK);
        funds.get(fund.value(), reader);
        Audit audit = new Audit(fund);
        // Memories first: a line booked meanwhile is then in the ledger that is read after them …
        recall(fund, claimant -> claimant.lines().forEach(audit::remember));
        ledger.read(fund, audit::read);
        // … and known to them when they are asked again.
        if (audit.isPuzzled()) {
            recall(fund, claimant -> {
                claimant.lines().forEach(audit::explain);
                Claim claim = claimant.claim();
                if (claim != null) {
                    audit.explain(claim);
                }
            });
        }
        return audit.verdict();
    }

    private void recall(FundId fund, Consumer<Claimant<?, ?>> each) {
        allocations.of(fund).forEach(each);
        if (fund.kind() != FundKind.REWARD_FUND) {
            return;
        }
        String after = null;
        List<Versioned<Reward>> page;
        do {
            page = rewards.of(fund.conferenceId(), null, after, PAGE);
            for (Versioned<Reward> reward : page) {
                each.accept(reward.state());
                after = reward.id();
            }
        } while (page.size() == PAGE);
    }
}
