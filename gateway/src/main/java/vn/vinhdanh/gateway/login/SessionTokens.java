package vn.vinhdanh.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/**
 * The access token of a session. Shortly before it expires, one request of the session fetches the next one and the
 * others wait: a provider that rotates refresh tokens takes the second use of one for theft. Thread-safe.
 */
final class SessionTokens {

    /** A token that expires sooner is renewed first, so that a service does not see it expire. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final String LOCK = SessionTokens.class.getName() + ".lock";

    private final OAuth2AuthorizedClientRepository clients;
    private final RefreshTokenOAuth2AuthorizedClientProvider refresh = new RefreshTokenOAuth2AuthorizedClientProvider();

    SessionTokens(OAuth2AuthorizedClientRepository clients) {
        this.clients = clients;
        refresh.setClockSkew(MARGIN);
        refresh.setAccessTokenResponseClient(ProviderClient.tokens(new RestClientRefreshTokenTokenResponseClient()));
    }

    static void prepare(HttpSession session) {
        session.setAttribute(LOCK, new ReentrantLock());
    }

    /**
     * Null if the provider gives no more tokens: the session is over.
     *
     * @throws AuthenticationServiceException if the token has expired and the provider is away
     */
    @Nullable
    String current(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizedClient client = load(login, request);
        if (client == null || expiresAfter(client, Instant.now().plus(MARGIN))) {
            return client == null ? null : client.getAccessToken().getTokenValue();
        }
        if (!(request.getSession().getAttribute(LOCK) instanceof ReentrantLock lock)) {
            return null;
        }
        lock.lock();
        try {
            OAuth2AuthorizedClient latest = load(login, request);
            return latest == null ? null : renewed(latest, login, request, response);
        } finally {
            lock.unlock();
        }
    }

    private @Nullable String renewed(
            OAuth2AuthorizedClient client,
            Authentication login,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            OAuth2AuthorizedClient next = refresh.authorize(OAuth2AuthorizationContext.withAuthorizedClient(client)
                    .principal(login)
                    .build());
            if (next != null) {
                clients.saveAuthorizedClient(next, login, request, response);
                return next.getAccessToken().getTokenValue();
            }
        } catch (OAuth2AuthorizationException failure) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(failure.getError().getErrorCode())) {
                return null;
            }
            if (!expiresAfter(client, Instant.now())) {
                throw new AuthenticationServiceException("The provider does not renew the token", failure);
            }
        }
        return expiresAfter(client, Instant.now()) ? client.getAccessToken().getTokenValue() : null;
    }

    private @Nullable OAuth2AuthorizedClient load(Authentication login, HttpServletRequest request) {
        return clients.loadAuthorizedClient(LoginProvider.ID, login, request);
    }

    private static boolean expiresAfter(OAuth2AuthorizedClient client, Instant moment) {
        Instant end = client.getAccessToken().getExpiresAt();
        return end != null && end.isAfter(moment);
    }
}
