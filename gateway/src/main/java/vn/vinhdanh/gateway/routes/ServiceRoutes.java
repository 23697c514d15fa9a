package vn.vinhdanh.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.vinhdanh.gateway.config.GatewayProperties;

/** One route and one circuit breaker for each service, and one more route for its API description. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    @Bean
    RouterFunction<ServerResponse> routes(
            GatewayProperties properties, CircuitBreakerRegistry breakers, ApiDescription description) {
        return Stream.of(Service.values())
                .flatMap(service -> {
                    ServiceCircuitBreaker breaker = new ServiceCircuitBreaker(
                            breakers.circuitBreaker(service.id()),
                            properties.gateway().breaker().pause());
                    return Stream.of(
                            api(service, properties, breaker), description(service, properties, breaker, description));
                })
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    @Bean
    CircuitBreakerRegistry circuitBreakers(GatewayProperties properties) {
        GatewayProperties.Breaker breaker = properties.gateway().breaker();
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(breaker.window())
                .minimumNumberOfCalls(breaker.minimumCalls())
                .failureRateThreshold(50)
                .waitDurationInOpenState(breaker.pause())
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordResult(ServiceCircuitBreaker::saysItIsAway)
                .recordException(ServiceCircuitBreaker::isOfService)
                .ignoreException(failure -> !ServiceCircuitBreaker.isOfService(failure))
                .build());
    }

    @Bean
    TaggedCircuitBreakerMetrics circuitBreakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    private static RouterFunction<ServerResponse> api(
            Service service, GatewayProperties properties, ServiceCircuitBreaker breaker) {
        RequestPredicate paths = Arrays.stream(service.paths())
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
        return route(service.id())
                .route(paths, http())
                .before(uri(service.address(properties.services())))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(breaker)
                .build();
    }

    private static RouterFunction<ServerResponse> description(
            Service service, GatewayProperties properties, ServiceCircuitBreaker breaker, ApiDescription description) {
        return route(service.id() + "-openapi")
                .route(path("/openapi/" + service.id() + ".json"), http())
                .before(uri(service.address(properties.services())))
                .before(setPath("/v3/api-docs"))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter((request, next) -> description.withGatewayAddress(next.handle(request)))
                .filter(breaker)
                .build();
    }
}
