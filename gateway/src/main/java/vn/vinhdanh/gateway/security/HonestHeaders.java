package vn.vinhdanh.gateway.security;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** A service believes these headers, so only we write them: whatever a client sent under such a name is dropped. */
@Component
class HonestHeaders implements HttpHeadersFilter, Ordered {

    private static final List<String> FORGED_PREFIXES =
            List.of("x-forwarded", "x-original-", "x-rewrite-", "x-user", "x-auth", "x-remote-", "x-client-");
    private static final Set<String> FORGED = Set.of(
            "forwarded",
            "x-real-ip",
            "x-true-ip",
            "true-client-ip",
            "x-http-method-override",
            "x-method-override",
            "x-account",
            "x-commune",
            "x-unit",
            "x-role",
            "x-roles");

    @Override
    public HttpHeaders filter(HttpHeaders given, ServerWebExchange exchange) {
        HttpHeaders honest = new HttpHeaders();
        given.forEach((name, values) -> {
            if (!isForged(name.toLowerCase(Locale.ROOT))) {
                honest.addAll(name, values);
            }
        });
        ServerHttpRequest request = exchange.getRequest();
        setIfKnown(honest, "X-Forwarded-For", addressOf(request.getRemoteAddress()));
        setIfKnown(honest, "X-Forwarded-Proto", request.getURI().getScheme());
        setIfKnown(honest, "X-Forwarded-Host", request.getHeaders().getFirst(HttpHeaders.HOST));
        return honest;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.REQUEST;
    }

    /** After the gateway's own filters, which would remove what is written here. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static boolean isForged(String name) {
        return FORGED.contains(name) || FORGED_PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static void setIfKnown(HttpHeaders headers, String name, @Nullable String value) {
        if (value != null) {
            headers.set(name, value);
        }
    }

    private static @Nullable String addressOf(@Nullable InetSocketAddress remote) {
        return remote == null || remote.getAddress() == null
                ? null
                : remote.getAddress().getHostAddress();
    }
}
