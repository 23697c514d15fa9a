package vn.vinhdanh.nomination.config;

import java.time.InstantSource;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.vinhdanh.nomination.adapter.web.AccountNotes;
import vn.vinhdanh.nomination.adapter.web.NomineeJson;
import vn.vinhdanh.nomination.application.account.NoteAccount;
import vn.vinhdanh.nomination.domain.nomination.Nominee;

/** Configures the JSON of HTTP responses, the version of the API, and what each request leaves behind. */
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

    @Bean
    WebMvcConfigurer accountNotes(NoteAccount noteAccount, InstantSource clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccountNotes(noteAccount, clock)).addPathPatterns("/api/**");
            }
        };
    }
}
