package vn.vinhdanh.gateway.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whom a request is counted against. */
@FunctionalInterface
public interface ClientKey {

    Mono<String> of(ServerWebExchange exchange);

    /** The network address. An IPv6 client owns a whole /64, so that is what counts. */
    static ClientKey address() {
        return exchange -> Mono.just(addressKey(exchange.getRequest().getRemoteAddress()));
    }

    /** The account of a valid token; the address where there is none. */
    static ClientKey accountOrAddress() {
        ClientKey address = address();
        return exchange -> exchange.getPrincipal()
                .map(account -> "account " + account.getName())
                .switchIfEmpty(Mono.defer(() -> address.of(exchange)));
    }

    private static String addressKey(@Nullable InetSocketAddress remote) {
        InetAddress address = remote == null ? null : remote.getAddress();
        return switch (address) {
            case null -> "unknown";
            case Inet6Address six -> HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8));
            case InetAddress four -> four.getHostAddress();
        };
    }
}
