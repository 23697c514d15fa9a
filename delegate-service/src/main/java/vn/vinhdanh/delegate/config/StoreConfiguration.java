package vn.vinhdanh.delegate.config;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.delegate.adapter.messaging.DelegateEventMapper;
import vn.vinhdanh.delegate.adapter.messaging.RosterEventMapper;
import vn.vinhdanh.delegate.adapter.mongo.DelegateStates;
import vn.vinhdanh.delegate.adapter.mongo.MongoDelegates;
import vn.vinhdanh.delegate.adapter.mongo.MongoPersons;
import vn.vinhdanh.delegate.adapter.mongo.MongoPlaces;
import vn.vinhdanh.delegate.adapter.mongo.MongoRosters;
import vn.vinhdanh.delegate.adapter.mongo.MongoWaitingLists;
import vn.vinhdanh.delegate.adapter.web.SignedLinks;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.StateMappings;

/** Where things are kept, and the key of the links. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    StateMappings stateMappings() {
        return DelegateStates.mappings();
    }

    @Bean
    MongoRosters rosters(AggregateStoreSupport kit) {
        return new MongoRosters(kit, new RosterEventMapper());
    }

    @Bean
    MongoDelegates delegates(AggregateStoreSupport kit) {
        return new MongoDelegates(kit, new DelegateEventMapper());
    }

    @Bean
    MongoPlaces places(AggregateStoreSupport kit) {
        return new MongoPlaces(kit);
    }

    @Bean
    MongoWaitingLists waitingLists(AggregateStoreSupport kit) {
        return new MongoWaitingLists(kit);
    }

    @Bean
    MongoPersons persons(AggregateStoreSupport kit) {
        return new MongoPersons(kit);
    }

    @Bean
    SignedLinks answerLinks(@Value("${vinhdanh.link-key}") String key) {
        return new SignedLinks(key);
    }
}
