package vn.vinhdanh.budget.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.finalaccount.Account;
import vn.vinhdanh.budget.domain.finalaccount.AccountLine;
import vn.vinhdanh.budget.domain.finalaccount.BudgetAccount;
import vn.vinhdanh.budget.domain.finalaccount.FundTotals;
import vn.vinhdanh.budget.domain.finalaccount.RewardAccount;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.budget.domain.spending.ApprovedLine;
import vn.vinhdanh.budget.domain.spending.SpendingState;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;

/** Works out the account of a conference from estimate, spendings, rewards and ledgers, as they are now. */
public final class AccountOfNow {

    private static final int AT_ONCE = 200;

    /** What is not done: it waits for the Chairman, or for its ledger line. */
    private static final Set<SpendingState> UNDECIDED = EnumSet.of(
            SpendingState.WAITING,
            SpendingState.BOOKING,
            SpendingState.SETTLEMENT_WAITING,
            SpendingState.REVERSAL_WAITING);

    private final Funds funds;
    private final Estimates estimates;
    private final SpendingByLine spendings;
    private final Rewards rewards;
    private final Ledger ledger;

    public AccountOfNow(Funds funds, Estimates estimates, SpendingByLine spendings, Rewards rewards, Ledger ledger) {
        this.funds = funds;
        this.estimates = estimates;
        this.spendings = spendings;
        this.rewards = rewards;
        this.ledger = ledger;
    }

    /**
     * @param closed whether the conference is closed
     * @param year of the fund that its rewards draw on; null if that is its own
     */
    public record Now(
            Account account, boolean closed, @Nullable Integer year) {}

    /** @throws NotFound if the reader's commune has no such conference */
    public Now of(String conferenceId, Actor reader) {
        List<SpendingByLine.Line> lines = spendings.of(conferenceId, reader);
        FundId budget = new FundId(conferenceId, FundKind.STATE_BUDGET);
        Fund rewardFund =
                funds.get(FundId.rewardFundOf(conferenceId).value(), reader).state();
        List<Reward> all = rewardsOf(conferenceId);
        FundTotals totals =
                new FundTotals(all.stream().map(Reward::nominationId).collect(Collectors.toSet()));
        ledger.read(rewardFund.source(), stored -> {
            if (stored.line() != null) {
                totals.add(stored.line());
            }
        });
        Account account = new Account(
                BudgetAccount.of(
                        accountLines(conferenceId, lines), ledger.head(budget).balances()),
                RewardAccount.of(
                        totals,
                        ledger.head(rewardFund.source()).balances(),
                        all.stream()
                                .mapToLong(reward -> reward.bookedAmounts().paid())
                                .sum()),
                count(lines, EnumSet.of(SpendingState.ADVANCED, SpendingState.SETTLEMENT_WAITING)),
                count(lines, UNDECIDED),
                all.stream()
                        .filter(reward -> reward.standing() == RewardStatus.COMMITTED)
                        .map(reward -> new Account.Unpaid(
                                reward.nominationId(),
                                reward.nominee().name(),
                                reward.told().reward()))
                        .toList());
        return new Now(account, rewardFund.isClosed(), yearOf(rewardFund.source()));
    }

    private List<AccountLine> accountLines(String conferenceId, List<SpendingByLine.Line> lines) {
        Map<Integer, Long> first = estimates.find(conferenceId).map(Versioned::state).stream()
                .flatMap(AccountOfNow::firstApproved)
                .collect(Collectors.toMap(ApprovedLine::code, ApprovedLine::amount));
        return lines.stream()
                .map(line -> new AccountLine(
                        line.code(),
                        line.text(),
                        first.getOrDefault(line.code(), 0L),
                        line.approved(),
                        line.spent(),
                        line.advanced()))
                .toList();
    }

    private static Stream<ApprovedLine> firstApproved(Estimate estimate) {
        return estimate.versions().stream()
                .filter(version -> version.state() == EstimateVersion.State.APPROVED)
                .limit(1)
                .flatMap(version -> ApprovedLine.of(version).stream());
    }

    private static int count(List<SpendingByLine.Line> lines, Set<SpendingState> states) {
        return (int) lines.stream()
                .flatMap(line -> line.spending().state().spendings().stream())
                .filter(spending -> states.contains(spending.state()))
                .count();
    }

    private List<Reward> rewardsOf(String conferenceId) {
        List<Reward> all = new ArrayList<>();
        @Nullable String after = null;
        List<Versioned<Reward>> page;
        do {
            page = rewards.of(conferenceId, null, after, AT_ONCE);
            for (Versioned<Reward> reward : page) {
                all.add(reward.state());
                after = reward.id();
            }
        } while (page.size() == AT_ONCE);
        return all;
    }

    private static @Nullable Integer yearOf(FundId fund) {
        int slash = fund.owner().lastIndexOf('/');
        return slash < 0 ? null : Integer.valueOf(fund.owner().substring(slash + 1));
    }
}
