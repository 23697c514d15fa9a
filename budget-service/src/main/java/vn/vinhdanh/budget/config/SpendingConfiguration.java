package vn.vinhdanh.budget.config;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.vinhdanh.budget.adapter.messaging.SpendingEventMapper;
import vn.vinhdanh.budget.adapter.mongo.MongoLineSpendings;
import vn.vinhdanh.budget.domain.spending.SecondPerson;
import vn.vinhdanh.platform.files.FilesConfiguration;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Declares what spending needs: its store, the files of vouchers, and the amount above which two people spend. */
@Configuration(proxyBeanMethods = false)
@Import(FilesConfiguration.class)
class SpendingConfiguration {

    @Bean
    MongoLineSpendings lineSpendings(AggregateStoreSupport support) {
        return new MongoLineSpendings(support, new SpendingEventMapper());
    }

    /** @param above in đồng */
    @Bean
    SecondPerson secondPerson(@Value("${vinhdanh.spending.second-person-above}") long above) {
        return new SecondPerson(above);
    }
}
