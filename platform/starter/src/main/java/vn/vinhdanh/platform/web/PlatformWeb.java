package vn.vinhdanh.platform.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.platform.http.BodyLimit;
import vn.vinhdanh.platform.logging.RequestLog;
import vn.vinhdanh.platform.tracing.Traces;

/** The HTTP side of every service. In a service that knows the units, an officer works for those below, too. */
@AutoConfiguration
@Import({
    ProblemExceptionHandler.class,
    RepeatedAnswers.class,
    HistoryController.class,
    OperationsController.class,
    OpenApiConfiguration.class
})
public class PlatformWeb {

    @Bean
    WebMvcConfigurer platformArguments(InstantSource clock, ObjectProvider<UnitTrees> units) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestArgumentResolver(clock, units.getIfAvailable(() -> _ -> UnitTree.EMPTY)));
            }
        };
    }

    @Bean
    FilterRegistrationBean<RequestLog> requestLog(Traces traces) {
        FilterRegistrationBean<RequestLog> registration = new FilterRegistrationBean<>(new RequestLog(traces));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        return registration;
    }

    /** A service may set the limit; the import of a plan needs a larger one. Files have limits of their own. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Environment environment) {
        BodyLimit.Most usual = new BodyLimit.Most(
                environment
                        .getProperty("vinhdanh.web.body-limit", DataSize.class, DataSize.ofMegabytes(1))
                        .toBytes(),
                environment.getProperty("vinhdanh.web.body-time", Duration.class, Duration.ofSeconds(30)));
        BodyLimit.Most files = new BodyLimit.Most(
                environment
                        .getProperty("vinhdanh.web.file-limit", DataSize.class, DataSize.ofMegabytes(10))
                        .toBytes(),
                environment.getProperty("vinhdanh.web.file-time", Duration.class, Duration.ofMinutes(5)));
        FilterRegistrationBean<BodyLimit> registration =
                new FilterRegistrationBean<>(new BodyLimit(request -> BodyLimit.isFile(request) ? files : usual));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(TomcatProblems.class.getName());
            }
        });
    }

    @Bean
    JsonFactoryBuilderCustomizer noKeyTwice() {
        return factory -> factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /**
     * Refuses values of the wrong type instead of converting them: "true" for true, 1.5 for 1, 0 for an enum constant.
     */
    @Bean
    JsonMapperBuilderCustomizer strictRequests() {
        return mapper -> mapper.addModules(CleanText.module(), IsoDate.module())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(tools.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(tools.jackson.databind.cfg.EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
