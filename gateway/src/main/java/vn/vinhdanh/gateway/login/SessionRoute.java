package vn.vinhdanh.gateway.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.vinhdanh.gateway.problems.Rejection;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.problem.FrameworkProblems;
import vn.vinhdanh.platform.security.TokenActor;

/** {@code GET /session}: who works here, as the services see it. Without a login it is 401. */
@Configuration(proxyBeanMethods = false)
class SessionRoute {

    /** @param roles wire names, {@code council-member} */
    record SessionResponse(
            String account,
            String name,
            List<String> roles,
            @Nullable String unit,
            String commune) {

        static SessionResponse of(Actor actor) {
            List<String> roles =
                    actor.roles().stream().sorted().map(Role::wireName).toList();
            String unit = actor.unit().isEmpty() ? null : actor.unit();
            return new SessionResponse(actor.id(), actor.name(), roles, unit, actor.commune());
        }
    }

    @Bean
    RouterFunction<ServerResponse> session() {
        return RouterFunctions.route().GET("/session", SessionRoute::session).build();
    }

    private static ServerResponse session(ServerRequest request) {
        return request.principal()
                .filter(JwtAuthenticationToken.class::isInstance)
                .map(account -> SessionResponse.of(TokenActor.of(((JwtAuthenticationToken) account).getToken())))
                .map(ServerResponse.ok()::body)
                .orElseThrow(() -> Rejection.of(FrameworkProblems.of(HttpStatus.NOT_FOUND)));
    }
}
