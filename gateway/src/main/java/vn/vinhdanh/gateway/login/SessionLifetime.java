package vn.vinhdanh.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.vinhdanh.gateway.config.GatewayProperties;
import vn.vinhdanh.gateway.config.GatewayProperties.Login;

/** When a session ends: after it was unused for too long, and after its longest time in any case. */
@Component
public final class SessionLifetime {

    /**
     * Sent by a page that asks by itself: its person may have left. Such a request does not count as a use of the
     * session.
     */
    static final String BACKGROUND = "X-Background";

    private static final String LAST_USED = SessionLifetime.class.getName() + ".lastUsed";

    private final Login settings;

    SessionLifetime(GatewayProperties properties) {
        this.settings = properties.gateway().login();
    }

    /** The past for a session that is over, or in which no person has logged in yet. */
    public Instant endOf(HttpSession session) {
        try {
            if (!(session.getAttribute(LAST_USED) instanceof Instant lastUsed)) {
                return Instant.EPOCH;
            }
            Instant unused = lastUsed.plus(settings.idle());
            Instant old = Instant.ofEpochMilli(session.getCreationTime()).plus(settings.longest());
            return unused.isBefore(old) ? unused : old;
        } catch (IllegalStateException invalidated) {
            return Instant.EPOCH;
        }
    }

    boolean isOver(HttpSession session) {
        return Instant.now().isAfter(endOf(session));
    }

    void begin(HttpSession session) {
        session.setAttribute(LAST_USED, Instant.now());
        session.setMaxInactiveInterval((int) settings.idle().toSeconds());
    }

    void use(HttpSession session, HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean isEvents = accepted != null && accepted.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
        if (!isEvents && request.getHeader(BACKGROUND) == null) {
            session.setAttribute(LAST_USED, Instant.now());
        }
    }
}
