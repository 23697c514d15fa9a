package vn.vinhdanh.budget.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.vinhdanh.budget.adapter.messaging.PayoutEventMapper;
import vn.vinhdanh.budget.adapter.mongo.MongoPayoutBooks;
import vn.vinhdanh.budget.adapter.paper.PayoutPaper;
import vn.vinhdanh.budget.application.PayoutPrinter;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.platform.files.FilesConfiguration;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.units.MongoUnits;

/** Declares what pay-out sheets need. */
@Import(FilesConfiguration.class)
@Configuration(proxyBeanMethods = false)
class PayoutConfiguration {

    @Bean
    MongoPayoutBooks payoutBooks(AggregateStoreSupport support) {
        return new MongoPayoutBooks(support, new PayoutEventMapper());
    }

    /** The names of units on papers. */
    @Bean
    MongoUnits units(AggregateStoreSupport support) {
        return new MongoUnits(support);
    }

    @Bean
    PayoutPrinter payoutPrinter() {
        return new PayoutPaper(new PdfRenderer());
    }
}
