package vn.vinhdanh.notification.config;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import vn.vinhdanh.notification.adapter.dispatch.Dispatcher;
import vn.vinhdanh.notification.adapter.messaging.MessageEventMapper;
import vn.vinhdanh.notification.adapter.mongo.MongoHolds;
import vn.vinhdanh.notification.adapter.mongo.MongoLetterTemplates;
import vn.vinhdanh.notification.adapter.mongo.MongoMessages;
import vn.vinhdanh.notification.adapter.mongo.MongoRecalls;
import vn.vinhdanh.notification.adapter.mongo.MongoSuppressions;
import vn.vinhdanh.notification.adapter.mongo.MongoTurnout;
import vn.vinhdanh.notification.application.DeliverMessage;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.RetryPolicy;
import vn.vinhdanh.platform.UseCaseFilter;
import vn.vinhdanh.platform.outbox.RestoredStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.tracing.Traces;

/** The use cases, the store of messages and the threads that deliver them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.vinhdanh.notification.application",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.CUSTOM, classes = UseCaseFilter.class))
class NotificationConfiguration {

    @Bean
    MongoMessages messages(AggregateStoreSupport support) {
        return new MongoMessages(support, new MessageEventMapper());
    }

    @Bean
    MongoRecalls recalls(AggregateStoreSupport support) {
        return new MongoRecalls(support);
    }

    @Bean
    MongoHolds holds(AggregateStoreSupport support) {
        return new MongoHolds(support);
    }

    @Bean
    MongoLetterTemplates letterTemplates(AggregateStoreSupport support) {
        return new MongoLetterTemplates(support);
    }

    @Bean
    MongoTurnout turnout(AggregateStoreSupport support) {
        return new MongoTurnout(support);
    }

    @Bean
    MongoSuppressions suppressions(AggregateStoreSupport support) {
        return new MongoSuppressions(support);
    }

    @Bean
    RetryPolicy retryPolicy(MailSettings settings, RestoredStore restored) {
        return settings.retryPolicy(restored.at());
    }

    @Bean
    Dispatcher dispatcher(
            Messages messages, DeliverMessage delivery, MailSettings settings, InstantSource clock, Traces traces) {
        return new Dispatcher(messages, delivery, settings.dispatch(), clock, traces);
    }

    @Bean
    LetterMeters letterMeters(MongoMessages messages) {
        return new LetterMeters(messages::countByState);
    }
}
