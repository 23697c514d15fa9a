package vn.vinhdanh.gateway.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import vn.vinhdanh.gateway.security.RelayedToken;

/**
 * Turns the session of a request into the access token that its service gets, and into the account of that token. Ends
 * sessions: unused for too long, too old, or without a valid token. What comes after sees no difference between a person
 * with a session and a program with a token.
 */
final class SessionFilter extends HttpFilter {

    private final SessionTokens tokens;
    private final AuthenticationManager accounts;
    private final SessionLifetime lifetime;

    SessionFilter(SessionTokens tokens, AuthenticationManager accounts, SessionLifetime lifetime) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.lifetime = lifetime;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && login instanceof OAuth2AuthenticationToken && needsAccount(request.getRequestURI())) {
            Authentication account = lifetime.isOver(session) ? null : knownAccount(login, request, response);
            if (account == null) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else {
                lifetime.use(session, request);
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(account);
                SecurityContextHolder.setContext(context);
            }
        }
        chain.doFilter(request, response);
    }

    private @Nullable Authentication knownAccount(
            Authentication login, HttpServletRequest request, HttpServletResponse response) {
        try {
            return account(login, request, response);
        } catch (InvalidBearerTokenException refused) {
            return null;
        }
    }

    /**
     * Of the session's current token, which the request then carries to the service; null if there is none.
     *
     * @throws InvalidBearerTokenException if the services would refuse the token
     */
    @Nullable
    Authentication account(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        String token = tokens.current(login, request, response);
        if (token == null) {
            return null;
        }
        Authentication account = accounts.authenticate(new BearerTokenAuthenticationToken(token));
        RelayedToken.set(request, token);
        return account;
    }

    private static boolean needsAccount(String path) {
        return path.startsWith("/api/") || path.startsWith("/actuator/") || path.equals("/session");
    }
}
