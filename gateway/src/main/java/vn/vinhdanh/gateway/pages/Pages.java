package vn.vinhdanh.gateway.pages;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import vn.vinhdanh.gateway.problems.Rejection;
import vn.vinhdanh.platform.problem.FrameworkProblems;

@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    /** Swagger UI writes style attributes. */
    private static final String SWAGGER_UI_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String swaggerUi;

    Pages(@Value("${vinhdanh.gateway.swagger-ui}") String swaggerUi) {
        this.swaggerUi = swaggerUi;
    }

    @Bean
    RouterFunction<ServerResponse> landingAndDescriptions() {
        return RouterFunctions.route()
                .GET("/", request -> page("pages/index.html"))
                .GET("/openapi", request -> page("pages/openapi.html", SWAGGER_UI_POLICY))
                .route(path("/").or(path("/openapi")), request -> {
                    throw Rejection.of(FrameworkProblems.of(HttpStatus.METHOD_NOT_ALLOWED));
                })
                .build();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/look/**")
                .addResourceLocations("classpath:/META-INF/resources/look/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
        registry.addResourceHandler("/contracts/**")
                .addResourceLocations("classpath:/contracts/plan/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
        registry.addResourceHandler("/openapi/ui/**")
                .addResourceLocations("classpath:/pages/ui/", swaggerUi)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }

    private static ServerResponse page(String path) {
        return page(path, null);
    }

    /** @param policy in place of the Content-Security-Policy of all pages */
    private static ServerResponse page(String path, @Nullable String policy) {
        return ServerResponse.ok()
                .headers(headers -> {
                    if (policy != null) {
                        headers.set("Content-Security-Policy", policy);
                    }
                })
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource(path));
    }
}
