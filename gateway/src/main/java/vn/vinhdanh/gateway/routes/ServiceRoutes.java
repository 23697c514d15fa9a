package vn.vinhdanh.gateway.routes;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import java.time.Duration;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.vinhdanh.gateway.config.Settings;
import vn.vinhdanh.gateway.limits.BodyLimit;

/** One route and one circuit breaker per service, and one more route for its API description. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    /** Instances come and go behind one name; a new one is found within this time. */
    private static final Duration FRESH_NAMES = Duration.ofSeconds(5);

    @Bean
    RouteLocator routes(
            RouteLocatorBuilder builder,
            Settings settings,
            CircuitBreakerRegistry breakers,
            ApiDescription description) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        for (Service service : Service.values()) {
            String address = service.address(settings.services()).toString();
            DataSize limit = service == Service.PROGRAM
                    ? settings.gateway().planLimit()
                    : settings.gateway().bodyLimit();
            ServiceGuard guard = new ServiceGuard(
                    breakers.circuitBreaker(service.id()),
                    settings.gateway().breaker().pause());
            routes.route(
                            service.id(),
                            route -> route.path(service.paths())
                                    .filters(filters -> filters.filter(new BodyLimit(limit), 1)
                                            .filter(guard, 2))
                                    .uri(address))
                    .route(
                            service.id() + "-openapi",
                            route -> route.path("/openapi/" + service.id() + ".json")
                                    .filters(filters -> filters.setPath("/v3/api-docs")
                                            .filter(guard, 2)
                                            .modifyResponseBody(byte[].class, byte[].class, description))
                                    .uri(address));
        }
        return routes.build();
    }

    @Bean
    CircuitBreakerRegistry circuitBreakers(Settings settings) {
        Settings.Breaker breaker = settings.gateway().breaker();
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(breaker.window())
                .minimumNumberOfCalls(breaker.minimumCalls())
                .failureRateThreshold(50)
                .waitDurationInOpenState(breaker.pause())
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordException(ServiceGuard::tellsOfTheService)
                .ignoreException(failure -> !ServiceGuard.tellsOfTheService(failure))
                .build());
    }

    @Bean
    TaggedCircuitBreakerMetrics circuitBreakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    @Bean
    HttpClientCustomizer severalInstancesBehindOneName() {
        return client -> client.resolver(names ->
                names.roundRobinSelection(true).cacheMaxTimeToLive(FRESH_NAMES).cacheNegativeTimeToLive(Duration.ZERO));
    }
}
