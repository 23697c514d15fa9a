package vn.vinhdanh.budget.config;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the version of the API. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** After a change that breaks clients of the released description: a ledger line may have another movement. */
    @Bean
    GlobalOpenApiCustomizer apiVersion() {
        return description -> description.getInfo().setVersion("v1");
    }
}
