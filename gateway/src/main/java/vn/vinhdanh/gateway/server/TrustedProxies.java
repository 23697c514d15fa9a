package vn.vinhdanh.gateway.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;
import org.springframework.util.StringUtils;

/**
 * Behind our own reverse proxy the client is the last address in X-Forwarded-For that is not such a proxy; a client can
 * make up what stands before it. From all others these headers are ignored.
 */
final class TrustedProxies implements HttpConfiguration.Customizer {

    private final List<InetAddressMatcher> proxies;

    /** @param proxies addresses or networks (CIDR) */
    TrustedProxies(List<String> proxies) {
        this.proxies =
                proxies.stream().map(InetAddressMatchers::fromIpAddress).toList();
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
        if (!(peer instanceof InetSocketAddress address) || !isTrusted(address.getAddress())) {
            return request;
        }
        InetAddress client = lastUntrusted(request.getHeaders().getValuesList("X-Forwarded-For"));
        boolean secure = "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
        return new ForwardedRequest(request, client == null ? peer : new InetSocketAddress(client, 0), secure);
    }

    private @Nullable InetAddress lastUntrusted(List<String> chain) {
        List<String> addresses = chain.stream()
                .flatMap(part -> Stream.of(StringUtils.tokenizeToStringArray(part, ",")))
                .toList();
        for (String address : addresses.reversed()) {
            InetAddress parsed = parse(address);
            if (parsed == null || !isTrusted(parsed)) {
                return parsed;
            }
        }
        return null;
    }

    private boolean isTrusted(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static @Nullable InetAddress parse(String address) {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    /** The request as the proxy received it. */
    private static final class ForwardedRequest extends Request.Wrapper {

        private final SocketAddress client;
        private final boolean secure;

        private ForwardedRequest(Request request, SocketAddress client, boolean secure) {
            super(request);
            this.client = client;
            this.secure = secure;
        }

        @Override
        public HttpURI getHttpURI() {
            HttpURI address = super.getHttpURI();
            return secure ? HttpURI.build(address).scheme("https").asImmutable() : address;
        }

        @Override
        public boolean isSecure() {
            return secure || super.isSecure();
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return new ConnectionMetaData.Wrapper(super.getConnectionMetaData()) {
                @Override
                public SocketAddress getRemoteSocketAddress() {
                    return client;
                }

                @Override
                public boolean isSecure() {
                    return secure || super.isSecure();
                }
            };
        }
    }
}
