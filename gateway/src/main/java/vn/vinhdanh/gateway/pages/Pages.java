package vn.vinhdanh.gateway.pages;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.time.Duration;
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

    private final String swaggerUi;

    Pages(@Value("${vinhdanh.gateway.swagger-ui}") String swaggerUi) {
        this.swaggerUi = swaggerUi;
    }

    @Bean
    RouterFunction<ServerResponse> landingAndDescriptions() {
        return RouterFunctions.route()
                .GET("/", request -> page("pages/index.html"))
                .GET("/openapi", request -> page("pages/openapi.html"))
                .route(path("/").or(path("/openapi")), request -> {
                    throw Rejection.of(FrameworkProblems.of(HttpStatus.METHOD_NOT_ALLOWED));
                })
                .build();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/openapi/ui/**")
                .addResourceLocations("classpath:/pages/ui/", swaggerUi)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }

    private static ServerResponse page(String path) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource(path));
    }
}
