package vn.vinhdanh.budget.config;

import java.util.stream.Stream;
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
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.platform.UseCaseFilter;
import vn.vinhdanh.platform.conferences.MongoConferenceUses;
import vn.vinhdanh.platform.conferences.OnConferenceDeletionRequested;
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
    MongoConferenceUses conferenceUses(AggregateStoreSupport support) {
        return new MongoConferenceUses(support);
    }

    /** What was booked for a conference before services said that they use it. A reward has a nomination. */
    @Bean
    OnConferenceDeletionRequested onConferenceDeletionRequested(MongoConferenceUses uses, Ledger ledger) {
        return new OnConferenceDeletionRequested(
                uses,
                request -> Stream.of(FundKind.values())
                        .anyMatch(kind -> ledger.line(new FundId(request.conferenceId(), kind), 1)
                                .isPresent()));
    }

    @Bean
    Rewards rewards(AggregateStoreSupport support) {
        return new MongoRewards(support, new RewardEventMapper());
    }
}
