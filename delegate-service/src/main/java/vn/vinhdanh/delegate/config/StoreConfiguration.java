package vn.vinhdanh.delegate.config;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.delegate.adapter.messaging.DelegateWire;
import vn.vinhdanh.delegate.adapter.messaging.RosterWire;
import vn.vinhdanh.delegate.adapter.mongo.MongoDelegates;
import vn.vinhdanh.delegate.adapter.mongo.MongoPersons;
import vn.vinhdanh.delegate.adapter.mongo.MongoPlaces;
import vn.vinhdanh.delegate.adapter.mongo.MongoRosters;
import vn.vinhdanh.delegate.adapter.mongo.MongoWaitingLists;
import vn.vinhdanh.delegate.adapter.web.SignedLinks;
import vn.vinhdanh.platform.store.StoreKit;

/** Where things are kept, and the key of the links. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    MongoRosters rosters(StoreKit kit) {
        return new MongoRosters(kit, new RosterWire());
    }

    @Bean
    MongoDelegates delegates(StoreKit kit) {
        return new MongoDelegates(kit, new DelegateWire());
    }

    @Bean
    MongoPlaces places(StoreKit kit) {
        return new MongoPlaces(kit);
    }

    @Bean
    MongoWaitingLists waitingLists(StoreKit kit) {
        return new MongoWaitingLists(kit);
    }

    @Bean
    MongoPersons persons(StoreKit kit) {
        return new MongoPersons(kit);
    }

    @Bean
    SignedLinks answerLinks(@Value("${vinhdanh.link-key}") String key) {
        return new SignedLinks(key);
    }
}
