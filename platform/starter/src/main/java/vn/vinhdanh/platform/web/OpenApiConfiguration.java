package vn.vinhdanh.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.ClassIntrospector;
import io.swagger.v3.core.jackson.ModelResolver;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.platform.security.SecurityProperties;

/** How a service describes its HTTP API. The description is a contract: contracts/http. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenApiArgumentCustomizer describedArguments() {
        return new OpenApiArgumentCustomizer();
    }

    /** First in the list, so that springdoc asks its own converters before this one. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver describedTypes(ObjectMapperProvider descriptions, JsonMapper json, OpenApiSchemaNames names) {
        ObjectMapper mapper = descriptions.jsonMapper().copy();
        mapper.setMixInResolver(new MixInsOf(json.serializationConfig()));
        return new ModelResolver(mapper, names);
    }

    @Bean
    OpenApiSchemaNames schemaNames() {
        return new OpenApiSchemaNames();
    }

    /** The problems first, because they add a record. */
    @Bean
    GlobalOpenApiCustomizer describedProblemsAndRecords(
            OpenApiSchemaNames names, JsonMapper json, SecurityProperties security) {
        OpenApiProblemCustomizer problems =
                new OpenApiProblemCustomizer(security.security().open());
        OpenApiRecordCustomizer records = new OpenApiRecordCustomizer(names, json);
        return description -> {
            problems.customise(description);
            records.customise(description);
        };
    }

    /** The mix-ins of the service's own mapper, for the older Jackson that describes its types. */
    private record MixInsOf(SerializationConfig config) implements ClassIntrospector.MixInResolver {

        @Override
        public @Nullable Class<?> findMixInClassFor(Class<?> type) {
            return config.findMixInClassFor(type);
        }

        @Override
        public ClassIntrospector.MixInResolver copy() {
            return this;
        }
    }
}
