package vn.vinhdanh.gateway.pages;

import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The web client, where its built files are on the class path under {@code static/}. The client draws all of its pages
 * itself, so each of their addresses is answered with the same file. Its files have no hash in their names: a browser asks
 * for each whether it has changed.
 */
@Configuration(proxyBeanMethods = false)
class WebClient implements WebMvcConfigurer {

    private static final ClassPathResource INDEX = new ClassPathResource("static/index.html");
    /** The first parts of the paths that the gateway answers itself. {@code /sessions} is a page of the client. */
    private static final Set<String> NO_PAGES = Set.of(
            "api", "openapi", "actuator", "look", "verify", "login", "logout", "session", "oauth2", "connect", "cua");

    private static final Duration FONT_LIFETIME = Duration.ofDays(30);

    private final boolean present = INDEX.exists();

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> pagesOfTheWebClient() {
        return RouterFunctions.route(request -> present && isPage(request), request -> page());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (present) {
            registry.addResourceHandler("/fonts/**")
                    .addResourceLocations("classpath:/static/fonts/")
                    .setCacheControl(CacheControl.maxAge(FONT_LIFETIME));
            registry.addResourceHandler("/**")
                    .addResourceLocations("classpath:/static/")
                    .setCacheControl(CacheControl.noCache());
        }
    }

    /** Not stored: otherwise Back would show what was on the page of the person before. */
    private static ServerResponse page() {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore())
                .body(INDEX);
    }

    private static boolean isPage(ServerRequest request) {
        String path = request.path();
        return HttpMethod.GET.equals(request.method())
                && request.headers().accept().contains(MediaType.TEXT_HTML)
                && path.indexOf('.') < 0
                && !NO_PAGES.contains(path.split("/", 3)[1]);
    }
}
