package vn.vinhdanh.nomination.config;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import vn.vinhdanh.nomination.adapter.mongo.MongoNormBooks;
import vn.vinhdanh.nomination.application.award.CorrectNorm;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.NormBooks;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** The norms of the law, as the product ships them in norms.json. */
@Configuration
class NormConfiguration {

    private static final TypeReference<List<Norm>> NORMS = new TypeReference<>() {};

    @Bean
    NormsInForce normsInForce(NormBooks books) throws IOException {
        try (InputStream file = new ClassPathResource("norms.json").getInputStream()) {
            return new NormsInForce(StateJson.mapper().readValue(file, NORMS), books);
        }
    }

    @Bean
    MongoNormBooks normBooks(AggregateStoreSupport kit) {
        return new MongoNormBooks(kit);
    }

    @Bean
    CorrectNorm correctNorm(NormBooks books) {
        return new CorrectNorm(books);
    }
}
