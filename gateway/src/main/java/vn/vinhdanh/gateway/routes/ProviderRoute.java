package vn.vinhdanh.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.vinhdanh.gateway.config.GatewayProperties;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;

/** The public paths of the OpenID provider, if people reach it at the gateway's address. Its cookies pass. */
@Configuration(proxyBeanMethods = false)
class ProviderRoute {

    @Bean
    RouterFunction<ServerResponse> provider(GatewayProperties properties) {
        GatewayProperties.Login login = properties.gateway().login();
        RequestPredicate paths = login.providerPaths().stream()
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElse(request -> false);
        return route("provider")
                .route(paths, http())
                .before(uri(login.provider()))
                .filter(ProviderRoute::orAway)
                .build();
    }

    private static ServerResponse orAway(ServerRequest request, HandlerFunction<ServerResponse> provider)
            throws Exception {
        try {
            return provider.handle(request);
        } catch (UncheckedIOException failure) {
            throw Rejection.because(failure, GatewayProblem.IDENTITY_AWAY);
        }
    }
}
