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
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * The access token of a session. Shortly before it expires, one request of the session fetches the next one and the
 * others wait: a provider that rotates refresh tokens takes the second use of one for theft. Thread-safe.
 */
final class SessionTokens {

    /** A token that expires sooner is renewed first, so that a service does not see it expire. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final String LOCK = SessionTokens.class.getName() + ".lock";
    private static final String ID_TOKEN = SessionTokens.class.getName() + ".idToken";

    private final OAuth2AuthorizedClientRepository clients;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> endpoint =
            ProviderClient.tokens(new RestClientRefreshTokenTokenResponseClient());

    SessionTokens(OAuth2AuthorizedClientRepository clients) {
        this.clients = clients;
    }

    static void prepare(HttpSession session) {
        session.setAttribute(LOCK, new ReentrantLock());
        session.removeAttribute(ID_TOKEN);
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
            if (latest == null || expiresAfter(latest, Instant.now().plus(MARGIN))) {
                return latest == null ? null : latest.getAccessToken().getTokenValue();
            }
            return renewed(latest, login, request, response);
        } finally {
            lock.unlock();
        }
    }

    /** The ID token that came with the last renewal: providers know a session by its last one. Null before that. */
    static @Nullable String lastIdToken(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ID_TOKEN) instanceof String token ? token : null;
    }

    private @Nullable String renewed(
            OAuth2AuthorizedClient client,
            Authentication login,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean isValid = expiresAfter(client, Instant.now());
        OAuth2RefreshToken refreshToken = client.getRefreshToken();
        if (refreshToken == null) {
            return isValid ? client.getAccessToken().getTokenValue() : null;
        }
        try {
            OAuth2AccessTokenResponse answer = endpoint.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    client.getClientRegistration(), client.getAccessToken(), refreshToken));
            OAuth2AuthorizedClient next = new OAuth2AuthorizedClient(
                    client.getClientRegistration(),
                    client.getPrincipalName(),
                    answer.getAccessToken(),
                    answer.getRefreshToken());
            clients.saveAuthorizedClient(next, login, request, response);
            request.getSession()
                    .setAttribute(ID_TOKEN, answer.getAdditionalParameters().get("id_token"));
            return next.getAccessToken().getTokenValue();
        } catch (OAuth2AuthorizationException failure) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(failure.getError().getErrorCode())) {
                return null;
            }
            if (!isValid) {
                throw new AuthenticationServiceException("The provider does not renew the token", failure);
            }
            return client.getAccessToken().getTokenValue();
        }
    }

    private @Nullable OAuth2AuthorizedClient load(Authentication login, HttpServletRequest request) {
        return clients.loadAuthorizedClient(LoginProvider.ID, login, request);
    }

    private static boolean expiresAfter(OAuth2AuthorizedClient client, Instant moment) {
        Instant end = client.getAccessToken().getExpiresAt();
        return end != null && end.isAfter(moment);
    }
}
