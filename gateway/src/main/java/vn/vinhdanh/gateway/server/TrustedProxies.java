package vn.vinhdanh.gateway.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;
import org.springframework.util.StringUtils;
import vn.vinhdanh.gateway.limits.ClientKey;

/**
 * Behind our own reverse proxy the client is the last address in X-Forwarded-For that is not such a proxy; a client can
 * make up what stands before it. From all others these headers are ignored.
 */
final class TrustedProxies extends HttpFilter {

    private final List<InetAddressMatcher> proxies;

    /** @param proxies addresses or networks (CIDR) */
    TrustedProxies(List<String> proxies) {
        this.proxies = proxies.stream().map(InetAddressMatchers::fromIpAddress).toList();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String peer = withoutBrackets(request.getRemoteAddr());
        chain.doFilter(
                isTrusted(peer) ? forwarded(request, peer) : new ForwardedRequest(request, peer, false), response);
    }

    private HttpServletRequest forwarded(HttpServletRequest request, String proxy) {
        List<String> addresses = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Stream.of(StringUtils.tokenizeToStringArray(header, ",")))
                .toList();
        String client = addresses.reversed().stream()
                .filter(address -> !isTrusted(address))
                .findFirst()
                .filter(address -> ClientKey.parse(address).isPresent())
                .orElse(proxy);
        return new ForwardedRequest(request, client, "https".equals(request.getHeader("X-Forwarded-Proto")));
    }

    /** Jetty writes an IPv6 address in brackets, which belong into a URL only. */
    private static String withoutBrackets(String address) {
        return ClientKey.parse(address).map(InetAddress::getHostAddress).orElse(address);
    }

    private boolean isTrusted(String address) {
        return ClientKey.parse(address)
                .filter(parsed -> proxies.stream().anyMatch(proxy -> proxy.matches(parsed)))
                .isPresent();
    }

    /** The request as the proxy received it. */
    private static final class ForwardedRequest extends HttpServletRequestWrapper {

        private static final int HTTP = 80;
        private static final int HTTPS = 443;

        private final String client;
        private final boolean https;

        private ForwardedRequest(HttpServletRequest request, String client, boolean https) {
            super(request);
            this.client = client;
            this.https = https;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public boolean isSecure() {
            return https || super.isSecure();
        }

        /** The proxy names no port in the Host header where it is the usual one. */
        @Override
        public int getServerPort() {
            int port = super.getServerPort();
            return https && port == HTTP ? HTTPS : port;
        }

        @Override
        public String getScheme() {
            return https ? "https" : super.getScheme();
        }
    }
}
