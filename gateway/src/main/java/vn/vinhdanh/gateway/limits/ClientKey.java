package vn.vinhdanh.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.Principal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request is counted against. */
@FunctionalInterface
public interface ClientKey {

    /** Before the signed links: of answers, and of certificates. */
    List<String> LINKS = List.of("/api/answers/", "/verify/");

    /** Null for a request that is not counted. */
    @Nullable
    String of(HttpServletRequest request);

    /** The network address. An IPv6 client owns a whole /64, so only that part counts. */
    static ClientKey address() {
        return request -> addressKey(request.getRemoteAddr());
    }

    /** The account of a valid token; the address where there is none. */
    static ClientKey accountOrAddress() {
        ClientKey address = address();
        return request -> {
            Principal account = request.getUserPrincipal();
            return account == null ? address.of(request) : "account " + account.getName();
        };
    }

    /** The signed link, so that one link can't be used without end from many addresses; null for other paths. */
    static ClientKey signedLink() {
        return request -> LINKS.stream().anyMatch(request.getRequestURI()::startsWith) ? request.getRequestURI() : null;
    }

    /** Empty if the text is no IP address. An IPv6 address may stand in brackets. */
    static Optional<InetAddress> parse(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String addressKey(String remote) {
        return parse(remote)
                .filter(Inet6Address.class::isInstance)
                .map(six -> HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)))
                .orElse(remote);
    }
}
