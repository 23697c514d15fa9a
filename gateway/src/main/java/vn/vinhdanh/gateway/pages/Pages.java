package vn.vinhdanh.gateway.pages;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import vn.vinhdanh.gateway.problems.Problem;
import vn.vinhdanh.gateway.problems.Rejection;

@Configuration(proxyBeanMethods = false)
class Pages implements WebFluxConfigurer {

    private final String swaggerUi;

    Pages(@Value("${vinhdanh.gateway.swagger-ui}") String swaggerUi) {
        this.swaggerUi = swaggerUi;
    }

    @Bean
    RouterFunction<ServerResponse> landingAndDescriptions() {
        return RouterFunctions.route()
                .GET("/", request -> page("pages/index.html"))
                .GET("/openapi", request -> page("pages/openapi.html"))
                .route(
                        RequestPredicates.path("/").or(RequestPredicates.path("/openapi")),
                        request -> Mono.error(Rejection.of(Problem.METHOD_NOT_ALLOWED)))
                .build();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/openapi/ui/**")
                .addResourceLocations("classpath:/pages/ui/", swaggerUi)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }

    private static Mono<ServerResponse> page(String path) {
        Resource page = new ClassPathResource(path);
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(page);
    }
}
