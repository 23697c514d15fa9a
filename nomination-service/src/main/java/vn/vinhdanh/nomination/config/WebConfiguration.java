package vn.vinhdanh.nomination.config;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.nomination.adapter.web.NomineeJson;
import vn.vinhdanh.nomination.domain.nomination.Nominee;

/** Configures the JSON of HTTP responses. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    JsonMapperBuilderCustomizer nomineesWithKind() {
        return mapper -> mapper.addMixIn(Nominee.class, NomineeJson.class);
    }
}
