package vn.vinhdanh.program.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.program.adapter.mongo.ProgramStates;

/** Wires the stores. */
@Configuration
class StoreConfiguration {

    @Bean
    StateMappings stateMappings() {
        return ProgramStates.mappings();
    }
}
