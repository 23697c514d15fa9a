package vn.vinhdanh.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.Principal;
import java.util.Arrays;
import java.util.HexFormat;

/** What a request is counted against. */
@FunctionalInterface
public interface ClientKey {

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

    private static String addressKey(String remote) {
        if (remote.indexOf(':') < 0) {
            return remote;
        }
        try {
            return InetAddress.ofLiteral(remote) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : remote;
        } catch (IllegalArgumentException notAnAddress) {
            return remote;
        }
    }
}
