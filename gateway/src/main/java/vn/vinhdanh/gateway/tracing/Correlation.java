package vn.vinhdanh.gateway.tracing;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Names each request once: 32 hex digits, the W3C trace id. A client's own {@code traceparent} (or a well-formed
 * {@code X-Correlation-Id}) is kept, else one is made. Services get both headers, the client reads it in the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Correlation implements WebFilter {

    public static final String HEADER = "X-Correlation-Id";

    private static final String TRACEPARENT = "traceparent";
    private static final Pattern WELL_FORMED_TRACE =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern WELL_FORMED_ID = Pattern.compile("(?!0{32})[0-9a-f]{32}");
    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Logger log = LoggerFactory.getLogger("vn.vinhdanh.gateway.access");

    /** The request's correlation id; a dash for one that was refused before it got one. */
    public static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, "-");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders given = exchange.getRequest().getHeaders();
        String trace = wellFormedTrace(given.getFirst(TRACEPARENT));
        String id = trace != null ? trace.substring(3, 35) : wellFormedId(given.getFirst(HEADER));
        String traceparent = trace != null ? trace : "00-" + id + "-" + randomHex(1) + "-01";
        exchange.getAttributes().put(ATTRIBUTE, id);
        long started = System.nanoTime();
        exchange.getResponse().beforeCommit(() -> {
            exchange.getResponse().getHeaders().set(HEADER, id);
            tell(exchange, id, started);
            return Mono.empty();
        });
        return chain.filter(exchange.mutate()
                .request(request -> request.headers(headers -> {
                    headers.set(HEADER, id);
                    headers.set(TRACEPARENT, traceparent);
                }))
                .build());
    }

    /** Time until the answer begins. Method and route only: a path may hold a delegate's link. */
    private static void tell(ServerWebExchange exchange, String id, long started) {
        if (log.isInfoEnabled()) {
            Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
            log.info(
                    "{} {} {} {} ms {}",
                    exchange.getRequest().getMethod(),
                    route == null ? "-" : route.getId(),
                    exchange.getResponse().getStatusCode(),
                    (System.nanoTime() - started) / 1_000_000,
                    id);
        }
    }

    private static @Nullable String wellFormedTrace(@Nullable String given) {
        return given != null && WELL_FORMED_TRACE.matcher(given).matches() ? given : null;
    }

    private static String wellFormedId(@Nullable String given) {
        return given != null && WELL_FORMED_ID.matcher(given).matches() ? given : randomHex(2);
    }

    private static String randomHex(int longs) {
        StringBuilder hex = new StringBuilder(16 * longs);
        for (int i = 0; i < longs; i++) {
            hex.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)));
        }
        return hex.toString();
    }
}
