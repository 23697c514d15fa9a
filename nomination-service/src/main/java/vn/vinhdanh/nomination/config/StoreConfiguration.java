package vn.vinhdanh.nomination.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.nomination.adapter.mongo.BallotSeal;
import vn.vinhdanh.nomination.adapter.mongo.NominationStates;
import vn.vinhdanh.platform.store.StateMappings;

/** Wires the stores. */
@Configuration
class StoreConfiguration {

    @Bean
    StateMappings stateMappings(BallotSeal seal) {
        return NominationStates.mappings(seal);
    }
}
