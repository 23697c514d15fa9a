package vn.vinhdanh.nomination.config;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.nomination.adapter.web.NomineeJson;
import vn.vinhdanh.nomination.domain.nomination.Nominee;

/** How answers are written. */
@Configuration
class WebConfiguration {

    @Bean
    JsonMapperBuilderCustomizer nomineesCarryTheirKind() {
        return json -> json.addMixIn(Nominee.class, NomineeJson.class);
    }
}
