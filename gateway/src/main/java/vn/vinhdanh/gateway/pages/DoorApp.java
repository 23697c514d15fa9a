package vn.vinhdanh.gateway.pages;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The page of the app with which phones work at the doors. Its other files are those of the client's folder {@code cua}.
 * Its address carries a pass behind a {@code #}, which a browser never sends.
 */
@Configuration(proxyBeanMethods = false)
class DoorApp {

    private static final String ADDRESS = "/cua/";
    private static final ClassPathResource PAGE = new ClassPathResource("static/cua/index.html");

    /** It needs its own files, its service worker and the API; nothing else may be loaded where the list of guests is. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> pageOfTheDoors() {
        return RouterFunctions.route()
                .GET(ADDRESS, request -> PAGE.exists(), request -> page())
                // A browser keeps what is behind the # when it is sent on.
                .GET(
                        "/cua",
                        request -> PAGE.exists(),
                        request -> ServerResponse.status(HttpStatus.PERMANENT_REDIRECT)
                                .location(URI.create(ADDRESS))
                                .build())
                .build();
    }

    private static ServerResponse page() {
        return ServerResponse.ok()
                .header("Content-Security-Policy", POLICY)
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .body(PAGE);
    }
}
