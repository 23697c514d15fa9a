package vn.vinhdanh.nomination.config;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.vinhdanh.nomination.adapter.web.NomineeJson;
import vn.vinhdanh.nomination.domain.nomination.Nominee;
import vn.vinhdanh.platform.accounts.AccountsConfiguration;

/** Configures the JSON of HTTP responses and the version of the API, and notes who sends requests. */
@Import(AccountsConfiguration.class)
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    JsonMapperBuilderCustomizer nomineesWithKind() {
        return mapper -> mapper.addMixIn(Nominee.class, NomineeJson.class);
    }

    /** After a change that breaks clients of the released description. */
    @Bean
    GlobalOpenApiCustomizer apiVersion() {
        return description -> description.getInfo().setVersion("v1");
    }
}
