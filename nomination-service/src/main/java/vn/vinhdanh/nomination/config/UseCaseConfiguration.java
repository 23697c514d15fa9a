package vn.vinhdanh.nomination.config;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import vn.vinhdanh.nomination.adapter.paper.CertificatePaper;
import vn.vinhdanh.nomination.adapter.paper.DecisionPaper;
import vn.vinhdanh.nomination.adapter.web.SignedCodes;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.NormBooks;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.platform.UseCaseFilter;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.security.KeyRing;

/** Finds the use cases by scanning and declares what they need in addition to stores. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.vinhdanh.nomination.application",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.CUSTOM, classes = UseCaseFilter.class),
        excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = NormsInForce.class))
class UseCaseConfiguration {

    private static final TypeReference<List<Norm>> NORMS = new TypeReference<>() {};

    /** Reads the norms of the law that ship with the product. */
    @Bean
    NormsInForce normsInForce(NormBooks books) throws IOException {
        try (InputStream file = new ClassPathResource("norms.json").getInputStream()) {
            return new NormsInForce(StateJson.mapper().readValue(file, NORMS), books);
        }
    }

    @Bean
    CertificatePaper certificatePrinter() {
        return new CertificatePaper(new PdfRenderer());
    }

    /** @param keys the first signs, all read */
    @Bean
    SignedCodes certificateCodes(
            @Value("${vinhdanh.verify-key}") String keys, @Value("${vinhdanh.public-url}") String publicUrl) {
        return new SignedCodes(new KeyRing("VINHDANH_VERIFY_KEY", keys), publicUrl);
    }

    @Bean
    DecisionPaper decisionPrinter() {
        return new DecisionPaper(new PdfRenderer());
    }
}
