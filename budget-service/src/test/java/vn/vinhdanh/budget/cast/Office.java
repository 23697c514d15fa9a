package vn.vinhdanh.budget.cast;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.AllocateToFund;
import vn.vinhdanh.budget.application.AwardRevokedFact;
import vn.vinhdanh.budget.application.ConferencePlannedFact;
import vn.vinhdanh.budget.application.FundAllocationOrderedFact;
import vn.vinhdanh.budget.application.NominationApprovedFact;
import vn.vinhdanh.budget.application.NominationRefusedFact;
import vn.vinhdanh.budget.application.NominationSelectedFact;
import vn.vinhdanh.budget.application.OnAwardRevoked;
import vn.vinhdanh.budget.application.OnConferencePlanned;
import vn.vinhdanh.budget.application.OnFundAllocationOrdered;
import vn.vinhdanh.budget.application.OnNominationApproved;
import vn.vinhdanh.budget.application.OnNominationRefused;
import vn.vinhdanh.budget.application.OnNominationSelected;
import vn.vinhdanh.budget.application.OnRewardSettlementOrdered;
import vn.vinhdanh.budget.application.PayReward;
import vn.vinhdanh.budget.application.RecoverReward;
import vn.vinhdanh.budget.application.RetryUnfunded;
import vn.vinhdanh.budget.application.RewardSettlementOrderedFact;
import vn.vinhdanh.budget.application.SettleClaims;
import vn.vinhdanh.budget.application.TellReward;
import vn.vinhdanh.budget.application.VerifyLedger;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Verdict;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.budget.domain.reward.Standing;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Stored;

/** The accountant's office: the whole application over paper, told in the words of the story. */
public final class Office {

    public final FundShelf funds;
    public final AllocationShelf allocations;
    public final RewardShelf rewards;
    public final PaperLedger ledger;
    private final SettleClaims settle;
    private final Ids ids = new Ids(InstantSource.fixed(People.MORNING));

    public Office() {
        this(Fate.kind());
    }

    public Office(Fate fate) {
        this(new FundShelf(fate), new AllocationShelf(fate), new RewardShelf(fate), new PaperLedger(fate));
    }

    private Office(FundShelf funds, AllocationShelf allocations, RewardShelf rewards, PaperLedger ledger) {
        this.funds = funds;
        this.allocations = allocations;
        this.rewards = rewards;
        this.ledger = ledger;
        this.settle = new SettleClaims(ledger);
    }

    /** A second instance over the same papers: it shares no lock with this one. */
    public Office colleague() {
        return new Office(funds, allocations, rewards, ledger);
    }

    public void planned() {
        var plan = new ConferencePlannedFact(People.COMMUNE, Money.CONFERENCE, List.of());
        new OnConferencePlanned(funds).apply(plan, People.reaction());
    }

    public void allocated(long amount, String key) {
        new AllocateToFund(funds, allocations, ledger, settle, ids)
                .allocate(Money.REWARD_FUND, amount, "QĐ 01/2025", key, People.command(People.ACCOUNTANT));
    }

    public void selected(String nomination, long estimate) {
        new OnNominationSelected(funds, rewards, settle)
                .apply(
                        new NominationSelectedFact(
                                People.COMMUNE,
                                Money.CONFERENCE,
                                nomination,
                                "truong-hoc",
                                "INDIVIDUAL",
                                "Hoàng Văn Đức",
                                "GIAY_KHEN",
                                estimate),
                        People.reaction());
    }

    public void approved(String nomination, long reward) {
        new OnNominationApproved(new TellReward(rewards, settle), retry())
                .apply(
                        new NominationApprovedFact(
                                People.COMMUNE, nomination, "d-1", "05/QĐ-UBND", LocalDate.of(2025, 8, 20), reward),
                        People.reaction());
    }

    public void refused(String nomination) {
        new OnNominationRefused(new TellReward(rewards, settle), retry())
                .apply(
                        new NominationRefusedFact(People.COMMUNE, nomination, "d-1", "Chưa đủ thời gian công tác"),
                        People.reaction());
    }

    public void revoked(String nomination) {
        new OnAwardRevoked(new TellReward(rewards, settle), retry())
                .apply(
                        new AwardRevokedFact(People.COMMUNE, nomination, "d-1", "Kê khai thành tích không đúng"),
                        People.reaction());
    }

    public void paid(String nomination, @Nullable String key) {
        new PayReward(rewards, settle, ids)
                .pay(
                        new PayReward.Order(nomination, null, key, "Hoàng Văn Đức", null),
                        People.command(People.ACCOUNTANT));
    }

    public void recovered(String nomination, @Nullable String key) {
        new RecoverReward(rewards, settle, ids)
                .recover(nomination, null, "PT 17/2025", key, People.command(People.ACCOUNTANT));
    }

    /** What the relay and our own consumer do with what was said to ourselves; again and again is allowed. */
    public void ownFactsArrive() {
        for (FundEvent event : allocations.said()) {
            switch (event) {
                case FundEvent.AllocationOrdered ordered ->
                    new OnFundAllocationOrdered(allocations, settle, retry())
                            .apply(
                                    new FundAllocationOrderedFact(
                                            ordered.commune(), ordered.fund().conferenceId(), ordered.allocationId()),
                                    People.reaction());
            }
        }
        for (RewardEvent event : rewards.said()) {
            if (event instanceof RewardEvent.SettlementOrdered ordered) {
                new OnRewardSettlementOrdered(rewards, settle, retry())
                        .apply(
                                new RewardSettlementOrderedFact(
                                        ordered.commune(), ordered.conferenceId(), ordered.nominationId()),
                                People.reaction());
            }
        }
    }

    public Balances balances() {
        return ledger.head(Money.REWARD_FUND).balances();
    }

    public Reward reward(String nomination) {
        return rewards.find(nomination).orElseThrow().state();
    }

    public Verdict verdict() {
        return new VerifyLedger(funds, allocations, rewards, ledger).verify(Money.REWARD_FUND, People.CHAIRMAN);
    }

    private RetryUnfunded retry() {
        return new RetryUnfunded(rewards, settle);
    }

    public static final class FundShelf extends Shelf<Fund, FundEvent> implements Funds {

        FundShelf(Fate fate) {
            super(Fund::commune, fate);
        }
    }

    public static final class AllocationShelf extends Shelf<Allocation, FundEvent> implements Allocations {

        AllocationShelf(Fate fate) {
            super(Allocation::commune, fate);
        }

        @Override
        public List<Allocation> of(FundId fund) {
            return all().stream()
                    .map(Stored::state)
                    .filter(allocation -> allocation.fund().equals(fund))
                    .toList();
        }
    }

    public static final class RewardShelf extends Shelf<Reward, RewardEvent> implements Rewards {

        RewardShelf(Fate fate) {
            super(Reward::commune, fate);
        }

        @Override
        public List<String> unfunded(String conferenceId) {
            return all().stream()
                    .filter(stored -> stored.state().conferenceId().equals(conferenceId))
                    .filter(stored -> stored.state().shortfall() != null)
                    .sorted(Comparator.comparing(Stored::id))
                    .map(Stored::id)
                    .toList();
        }

        @Override
        public List<Stored<Reward>> of(
                String conferenceId, @Nullable Standing standing, @Nullable String after, int limit) {
            return all().stream()
                    .filter(stored -> stored.state().conferenceId().equals(conferenceId))
                    .filter(stored -> standing == null || stored.state().standing() == standing)
                    .filter(stored -> after == null || stored.id().compareTo(after) > 0)
                    .limit(limit)
                    .toList();
        }
    }
}
