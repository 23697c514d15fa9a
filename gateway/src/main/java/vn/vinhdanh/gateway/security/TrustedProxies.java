package vn.vinhdanh.gateway.security;

import io.netty.handler.codec.http.HttpRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import reactor.netty.http.server.ConnectionInfo;
import reactor.netty.http.server.HttpServer;
import vn.vinhdanh.gateway.config.Settings;

/**
 * Behind our own reverse proxy the client is the last address in X-Forwarded-For that is not such a proxy: what stands
 * before it may be made up. From anybody else these headers count for nothing.
 */
@Component
class TrustedProxies implements NettyServerCustomizer {

    private final List<InetAddressMatcher> proxies;

    TrustedProxies(Settings settings) {
        this.proxies = settings.gateway().trustedProxies().stream()
                .map(InetAddressMatchers::fromIpAddress)
                .toList();
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return proxies.isEmpty() ? server : server.forwarded(this::seenFrom);
    }

    private ConnectionInfo seenFrom(ConnectionInfo connection, HttpRequest request) {
        InetSocketAddress peer = connection.getRemoteAddress();
        if (peer == null || !isOurs(peer.getAddress())) {
            return connection;
        }
        ConnectionInfo seen = "https".equals(request.headers().get("X-Forwarded-Proto"))
                ? connection.withScheme("https")
                : connection;
        InetAddress client = lastStranger(request.headers().getAll("X-Forwarded-For"));
        return client == null ? seen : seen.withRemoteAddress(new InetSocketAddress(client, 0));
    }

    private @Nullable InetAddress lastStranger(List<String> chain) {
        List<String> addresses = chain.stream()
                .flatMap(part -> Stream.of(StringUtils.tokenizeToStringArray(part, ",")))
                .toList();
        for (String address : addresses.reversed()) {
            InetAddress parsed = parse(address);
            if (parsed == null || !isOurs(parsed)) {
                return parsed;
            }
        }
        return null;
    }

    private boolean isOurs(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static @Nullable InetAddress parse(String address) {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
