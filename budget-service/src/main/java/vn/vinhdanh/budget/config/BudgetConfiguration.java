package vn.vinhdanh.budget.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import vn.vinhdanh.budget.adapter.messaging.FundEventMapper;
import vn.vinhdanh.budget.adapter.messaging.RewardEventMapper;
import vn.vinhdanh.budget.adapter.mongo.MongoAllocations;
import vn.vinhdanh.budget.adapter.mongo.MongoFunds;
import vn.vinhdanh.budget.adapter.mongo.MongoLedger;
import vn.vinhdanh.budget.adapter.mongo.MongoRewards;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.platform.UseCaseFilter;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Declares the stores as beans and finds the use cases by scanning. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.vinhdanh.budget.application",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.CUSTOM, classes = UseCaseFilter.class))
class BudgetConfiguration {

    @Bean
    Ledger ledger(AggregateStoreSupport support) {
        return new MongoLedger(support);
    }

    @Bean
    Funds funds(AggregateStoreSupport support) {
        return new MongoFunds(support, new FundEventMapper());
    }

    @Bean
    Allocations allocations(AggregateStoreSupport support) {
        return new MongoAllocations(support, new FundEventMapper());
    }

    @Bean
    Rewards rewards(AggregateStoreSupport support) {
        return new MongoRewards(support, new RewardEventMapper());
    }
}
