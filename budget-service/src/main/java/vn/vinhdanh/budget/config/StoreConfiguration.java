package vn.vinhdanh.budget.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.budget.adapter.mongo.BudgetStates;
import vn.vinhdanh.platform.store.StateMappings;

/** Wires the stores. */
@Configuration
class StoreConfiguration {

    @Bean
    StateMappings stateMappings() {
        return BudgetStates.mappings();
    }
}
