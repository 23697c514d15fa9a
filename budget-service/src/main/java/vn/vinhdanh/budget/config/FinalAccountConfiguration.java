package vn.vinhdanh.budget.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.budget.adapter.mongo.MongoFinalAccounts;
import vn.vinhdanh.budget.adapter.paper.FinalAccountPaper;
import vn.vinhdanh.budget.application.FinalAccountPrinter;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccounts;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Declares what final accounts need. */
@Configuration(proxyBeanMethods = false)
class FinalAccountConfiguration {

    @Bean
    FinalAccounts finalAccounts(AggregateStoreSupport support) {
        return new MongoFinalAccounts(support);
    }

    @Bean
    FinalAccountPrinter finalAccountPrinter() {
        return new FinalAccountPaper(new PdfRenderer());
    }
}
