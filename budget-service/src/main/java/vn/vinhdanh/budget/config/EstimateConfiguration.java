package vn.vinhdanh.budget.config;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import vn.vinhdanh.budget.adapter.messaging.EstimateEventMapper;
import vn.vinhdanh.budget.adapter.mongo.MongoDelegatePlaces;
import vn.vinhdanh.budget.adapter.mongo.MongoEstimates;
import vn.vinhdanh.budget.adapter.mongo.MongoNormCopies;
import vn.vinhdanh.budget.adapter.paper.EstimatePaper;
import vn.vinhdanh.budget.application.EstimatePrinter;
import vn.vinhdanh.budget.application.FiguresOfNow;
import vn.vinhdanh.budget.domain.estimate.DelegatePlaces;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.estimate.NormCopies;
import vn.vinhdanh.budget.domain.estimate.SpendingNorm;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Declares what estimates need. */
@Configuration(proxyBeanMethods = false)
class EstimateConfiguration {

    private static final TypeReference<List<SpendingNorm>> NORMS = new TypeReference<>() {};

    @Bean
    Estimates estimates(AggregateStoreSupport support) {
        return new MongoEstimates(support, new EstimateEventMapper());
    }

    @Bean
    DelegatePlaces delegatePlaces(AggregateStoreSupport support) {
        return new MongoDelegatePlaces(support);
    }

    @Bean
    NormCopies normCopies(AggregateStoreSupport support) {
        return new MongoNormCopies(support);
    }

    /** Reads the norms of the law that ship with the product. */
    @Bean
    FiguresOfNow figuresOfNow(DelegatePlaces places, NormCopies norms) throws IOException {
        try (InputStream file = new ClassPathResource("spending-norms.json").getInputStream()) {
            return new FiguresOfNow(places, norms, StateJson.mapper().readValue(file, NORMS));
        }
    }

    @Bean
    EstimatePrinter estimatePrinter() {
        return new EstimatePaper(new PdfRenderer());
    }
}
