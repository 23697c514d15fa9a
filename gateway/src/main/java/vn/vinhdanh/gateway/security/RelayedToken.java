package vn.vinhdanh.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The access token of a request that came with a session. It goes to the service and never to the client. */
public final class RelayedToken {

    private static final String ATTRIBUTE = RelayedToken.class.getName();

    private RelayedToken() {}

    public static void set(HttpServletRequest request, String token) {
        request.setAttribute(ATTRIBUTE, token);
    }

    /** Null for a request without a session, or with a token of its own. */
    public static @Nullable String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String token ? token : null;
    }
}
