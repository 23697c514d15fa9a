package vn.vinhdanh.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * The logins of a browser that have started and not ended, by their state. There may be several, one for each tab. A
 * session in which no person has logged in yet lives for a few minutes only, because any visitor can cause one.
 */
final class PendingLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String ATTRIBUTE = PendingLogins.class.getName();
    private static final int MOST = 8;
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter("state");
        return state == null ? null : of(request.getSession(false)).get(state);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest login, HttpServletRequest request, HttpServletResponse response) {
        if (login == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session == null) {
            session = request.getSession();
            session.setMaxInactiveInterval((int) LIFETIME.toSeconds());
        }
        Map<String, OAuth2AuthorizationRequest> pending = of(session);
        if (pending.isEmpty()) {
            pending = Collections.synchronizedMap(new Newest());
        }
        pending.put(login.getState(), login);
        session.setAttribute(ATTRIBUTE, pending);
    }

    /** Also remembers in the request where the login returns to. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        String state = request.getParameter("state");
        OAuth2AuthorizationRequest login =
                state == null ? null : of(request.getSession(false)).remove(state);
        if (login != null) {
            request.setAttribute(LoginStart.TO, login.getAttribute(LoginStart.TO));
        }
        return login;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, OAuth2AuthorizationRequest> of(@Nullable HttpSession session) {
        Object pending = session == null ? null : session.getAttribute(ATTRIBUTE);
        return pending == null ? new LinkedHashMap<>() : (Map<String, OAuth2AuthorizationRequest>) pending;
    }

    private static final class Newest extends LinkedHashMap<String, OAuth2AuthorizationRequest> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2AuthorizationRequest> eldest) {
            return size() > MOST;
        }
    }
}
