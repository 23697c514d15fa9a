package vn.vinhdanh.gateway.live;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import vn.vinhdanh.gateway.config.GatewayProperties;

/** The open streams of this gateway. Thread-safe. */
@Component
class HintStreams implements HttpSessionListener {

    /** In the order of their opening. */
    private final List<HintStream> open = new CopyOnWriteArrayList<>();

    private final int mostPerOwner;
    private volatile boolean closed;

    HintStreams(GatewayProperties properties) {
        this.mostPerOwner = properties.gateway().live().streamsPerSession();
    }

    static String ownerOf(HttpSession session) {
        return "session " + session.getId();
    }

    /**
     * Ends the oldest stream of this session or account if it has too many. That is most likely the one of a page that
     * was closed or loaded again: the gateway notices this only when it writes the next message.
     */
    void add(HintStream stream, String owner) {
        synchronized (open) {
            List<HintStream> others =
                    open.stream().filter(other -> other.belongsTo(owner)).toList();
            if (others.size() >= mostPerOwner) {
                HintStream oldest = others.getFirst();
                open.remove(oldest);
                oldest.end();
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
