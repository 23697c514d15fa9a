package vn.vinhdanh.gateway.live;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.vinhdanh.gateway.config.GatewayProperties;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;

/** The open streams of this gateway. Thread-safe. */
@Component
class HintStreams implements HttpSessionListener {

    private final Set<HintStream> open = ConcurrentHashMap.newKeySet();
    private final int mostPerOwner;
    private volatile boolean closed;

    HintStreams(GatewayProperties properties) {
        this.mostPerOwner = properties.gateway().live().streamsPerSession();
    }

    static String ownerOf(HttpSession session) {
        return "session " + session.getId();
    }

    /** @throws Rejection if this session or account has too many */
    void add(HintStream stream, String owner) {
        synchronized (open) {
            if (open.stream().filter(other -> other.belongsTo(owner)).count() >= mostPerOwner) {
                throw Rejection.of(GatewayProblem.TOO_MANY_STREAMS);
            }
            open.add(stream);
        }
        if (closed) {
            stream.end();
        }
    }

    void remove(HintStream stream) {
        open.remove(stream);
    }

    void offer(Hint hint) {
        open.forEach(stream -> stream.offer(hint));
    }

    void resync() {
        open.forEach(HintStream::resync);
    }

    /** A logout, or the end of a session that its next request noticed. */
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        String owner = ownerOf(event.getSession());
        open.stream().filter(stream -> stream.belongsTo(owner)).forEach(HintStream::end);
    }

    /** The gateway stops: a client opens its next stream at another one. */
    void close() {
        closed = true;
        open.forEach(HintStream::end);
    }
}
