package vn.vinhdanh.budget.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.budget.adapter.messaging.FundEventMapper;
import vn.vinhdanh.budget.adapter.messaging.RewardEventMapper;
import vn.vinhdanh.budget.adapter.mongo.MongoAllocations;
import vn.vinhdanh.budget.adapter.mongo.MongoFunds;
import vn.vinhdanh.budget.adapter.mongo.MongoLedger;
import vn.vinhdanh.budget.adapter.mongo.MongoRewards;
import vn.vinhdanh.budget.application.AllocateToFund;
import vn.vinhdanh.budget.application.ListRewards;
import vn.vinhdanh.budget.application.PayReward;
import vn.vinhdanh.budget.application.RecoverReward;
import vn.vinhdanh.budget.application.RetryUnfunded;
import vn.vinhdanh.budget.application.SettleClaims;
import vn.vinhdanh.budget.application.ShowFunds;
import vn.vinhdanh.budget.application.ShowLedger;
import vn.vinhdanh.budget.application.ShowReward;
import vn.vinhdanh.budget.application.VerifyLedger;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Stores and verbs. */
@Configuration(proxyBeanMethods = false)
class BudgetConfiguration {

    @Bean
    Ledger ledger(AggregateStoreSupport kit) {
        return new MongoLedger(kit);
    }

    @Bean
    Funds funds(AggregateStoreSupport kit) {
        return new MongoFunds(kit, new FundEventMapper());
    }

    @Bean
    Allocations allocations(AggregateStoreSupport kit) {
        return new MongoAllocations(kit, new FundEventMapper());
    }

    @Bean
    Rewards rewards(AggregateStoreSupport kit) {
        return new MongoRewards(kit, new RewardEventMapper());
    }

    @Bean
    SettleClaims settleClaims(Ledger ledger) {
        return new SettleClaims(ledger);
    }

    @Bean
    RetryUnfunded retryUnfunded(Rewards rewards, SettleClaims settle) {
        return new RetryUnfunded(rewards, settle);
    }

    @Bean
    AllocateToFund allocateToFund(Funds funds, Allocations allocations, Ledger ledger, SettleClaims settle, Ids ids) {
        return new AllocateToFund(funds, allocations, ledger, settle, ids);
    }

    @Bean
    PayReward payReward(Rewards rewards, SettleClaims settle, Ids ids) {
        return new PayReward(rewards, settle, ids);
    }

    @Bean
    RecoverReward recoverReward(Rewards rewards, SettleClaims settle, Ids ids) {
        return new RecoverReward(rewards, settle, ids);
    }

    @Bean
    ShowFunds showFunds(Funds funds, Ledger ledger) {
        return new ShowFunds(funds, ledger);
    }

    @Bean
    ShowLedger showLedger(Funds funds, Ledger ledger) {
        return new ShowLedger(funds, ledger);
    }

    @Bean
    VerifyLedger verifyLedger(Funds funds, Allocations allocations, Rewards rewards, Ledger ledger) {
        return new VerifyLedger(funds, allocations, rewards, ledger);
    }

    @Bean
    ShowReward showReward(Rewards rewards) {
        return new ShowReward(rewards);
    }

    @Bean
    ListRewards listRewards(Funds funds, Rewards rewards) {
        return new ListRewards(funds, rewards);
    }
}
