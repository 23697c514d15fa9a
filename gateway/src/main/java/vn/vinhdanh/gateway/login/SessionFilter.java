package vn.vinhdanh.gateway.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import vn.vinhdanh.gateway.config.GatewayProperties.Login;
import vn.vinhdanh.gateway.security.RelayedToken;

/**
 * Turns the session of a request into the access token that its service gets, and into the account of that token. Ends
 * sessions: unused for too long, too old, or without a valid token. What comes after sees no difference between a person
 * with a session and a program with a token.
 */
final class SessionFilter extends HttpFilter {

    /**
     * Sent by a page that asks by itself: its person may have left. Such a request does not count as a use of the session.
     */
    static final String BACKGROUND = "X-Background";

    private static final String LAST_USED = SessionFilter.class.getName() + ".lastUsed";

    private final SessionTokens tokens;
    private final AuthenticationManager accounts;
    private final Login settings;

    SessionFilter(SessionTokens tokens, AuthenticationManager accounts, Login settings) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && login instanceof OAuth2AuthenticationToken && needsAccount(request.getRequestURI())) {
            Authentication account = isOver(session) ? null : account(login, request, response);
            if (account == null) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else {
                use(session, request);
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(account);
                SecurityContextHolder.setContext(context);
            }
        }
        chain.doFilter(request, response);
    }

    /** Of the session's current token, which the request then carries to the service; null if there is none. */
    @Nullable
    Authentication account(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        String token = tokens.current(login, request, response);
        if (token == null) {
            return null;
        }
        try {
            Authentication account = accounts.authenticate(new BearerTokenAuthenticationToken(token));
            RelayedToken.set(request, token);
            return account;
        } catch (InvalidBearerTokenException refused) {
            return null;
        }
    }

    void begin(HttpSession session) {
        session.setAttribute(LAST_USED, Instant.now());
        session.setMaxInactiveInterval((int) settings.idle().toSeconds());
    }

    private static boolean needsAccount(String path) {
        return path.startsWith("/api/") || path.startsWith("/actuator/") || path.equals("/session");
    }

    private boolean isOver(HttpSession session) {
        Instant now = Instant.now();
        Instant began = Instant.ofEpochMilli(session.getCreationTime());
        return !(session.getAttribute(LAST_USED) instanceof Instant lastUsed)
                || isLonger(lastUsed, now, settings.idle())
                || isLonger(began, now, settings.longest());
    }

    private static boolean isLonger(Instant from, Instant to, Duration limit) {
        return Duration.between(from, to).compareTo(limit) > 0;
    }

    private static void use(HttpSession session, HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean isEvents = accepted != null && accepted.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
        if (!isEvents && request.getHeader(BACKGROUND) == null) {
            session.setAttribute(LAST_USED, Instant.now());
        }
    }
}
