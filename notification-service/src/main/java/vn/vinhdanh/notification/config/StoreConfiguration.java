package vn.vinhdanh.notification.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.notification.adapter.mongo.MongoHolds;
import vn.vinhdanh.notification.adapter.mongo.MongoLetterTemplates;
import vn.vinhdanh.notification.adapter.mongo.MongoMessages;
import vn.vinhdanh.platform.store.StateMappings;

/** Wires the stores. */
@Configuration
class StoreConfiguration {

    @Bean
    StateMappings stateMappings() {
        return StateMappings.of(MongoMessages.mapping(), MongoHolds.mapping(), MongoLetterTemplates.mapping());
    }
}
