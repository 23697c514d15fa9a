package vn.vinhdanh.program.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.platform.messaging.TopicHistory;
import vn.vinhdanh.platform.observability.CachedGaugeValue;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.program.adapter.clock.NightlyAwardCheck;
import vn.vinhdanh.program.adapter.messaging.TopicAwardFacts;
import vn.vinhdanh.program.adapter.mongo.MongoAwardChecks;
import vn.vinhdanh.program.application.CheckAwardsOfNight;

/** The check of all awards against the topics. */
@Configuration(proxyBeanMethods = false)
class AwardCheckConfiguration {

    @Bean
    TopicAwardFacts awardFacts(TopicHistory history) {
        return new TopicAwardFacts(history);
    }

    @Bean
    MongoAwardChecks awardChecks(AggregateStoreSupport support) {
        return new MongoAwardChecks(support);
    }

    @Bean
    NightlyAwardCheck nightlyAwardCheck(CheckAwardsOfNight checkAwards, InstantSource clock) {
        return new NightlyAwardCheck(checkAwards, clock);
    }

    /** What is missing in the lives of the awards, for an operator. */
    @Bean
    MeterBinder awardGapMeter(MongoAwardChecks checks) {
        return meters -> Gauge.builder("vinhdanh.awards.gaps", new CachedGaugeValue(checks::countGaps))
                .register(meters);
    }
}
