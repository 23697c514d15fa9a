package vn.vinhdanh.gateway.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.vinhdanh.gateway.config.GatewayProperties;
import vn.vinhdanh.gateway.login.SessionLifetime;
import vn.vinhdanh.gateway.problems.Rejection;
import vn.vinhdanh.gateway.security.RelayedToken;
import vn.vinhdanh.platform.problem.FrameworkProblems;
import vn.vinhdanh.platform.security.TokenActor;

/**
 * {@code GET /api/live}: hints for the commune of the account, and a heartbeat while there are none. A stream ends with
 * its token. A browser then opens the next one by itself, and the session renews its token or is over.
 */
@Configuration(proxyBeanMethods = false)
class HintRoute {

    private final HintStreams streams;
    private final SessionLifetime lifetime;
    private final GatewayProperties.Live settings;

    HintRoute(HintStreams streams, SessionLifetime lifetime, GatewayProperties properties) {
        this.streams = streams;
        this.lifetime = lifetime;
        this.settings = properties.gateway().live();
    }

    @Bean
    RouterFunction<ServerResponse> hints() {
        return RouterFunctions.route().GET("/api/live", this::open).build();
    }

    private ServerResponse open(ServerRequest request) {
        Jwt token = request.principal()
                .filter(JwtAuthenticationToken.class::isInstance)
                .map(account -> ((JwtAuthenticationToken) account).getToken())
                .orElseThrow(() -> Rejection.of(FrameworkProblems.of(HttpStatus.NOT_FOUND)));
        HttpSession session = sessionOf(request.servletRequest());
        String owner = session == null ? "account " + token.getSubject() : HintStreams.ownerOf(session);
        HintStream stream = new HintStream(owner, TokenActor.of(token), endOf(token, session), settings.heartbeat());
        streams.add(stream, owner);
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                // A reverse proxy that collects responses would keep the hints.
                .header("X-Accel-Buffering", "no")
                .build((incoming, response) -> {
                    try {
                        stream.writeTo(response.getOutputStream());
                    } finally {
                        streams.remove(stream);
                    }
                    return null;
                });
    }

    /** Null for a request with a token of its own, even if it has a cookie. */
    private static @Nullable HttpSession sessionOf(HttpServletRequest request) {
        return RelayedToken.of(request) == null ? null : request.getSession(false);
    }

    private Supplier<Instant> endOf(Jwt token, @Nullable HttpSession session) {
        Instant end = token.getExpiresAt();
        Instant endOfToken = end == null ? Instant.MAX : end;
        if (session == null) {
            return () -> endOfToken;
        }
        return () -> {
            Instant endOfSession = lifetime.endOf(session);
            return endOfSession.isBefore(endOfToken) ? endOfSession : endOfToken;
        };
    }
}
