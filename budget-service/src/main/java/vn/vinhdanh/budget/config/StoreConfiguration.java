package vn.vinhdanh.budget.config;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.budget.adapter.mongo.BudgetStates;
import vn.vinhdanh.budget.application.MergeConferenceFunds;
import vn.vinhdanh.platform.store.StateMappings;

/** Wires the stores. */
@Configuration
class StoreConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StoreConfiguration.class);

    /**
     * The funds of conferences that an earlier version opened become part of the year's. The service works while they do:
     * what needs a fund that has not moved yet moves it first.
     */
    @Bean
    ApplicationRunner mergingOfFunds(MergeConferenceFunds merge, InstantSource clock) {
        return _ -> Thread.ofVirtual()
                .name("merging of funds")
                .start(() -> merge.mergeAll(clock.instant())
                        .forEach(fund ->
                                LOG.error("The fund {} has not become part of the year's: verify its ledger", fund)));
    }

    @Bean
    StateMappings stateMappings() {
        return BudgetStates.mappings();
    }
}
