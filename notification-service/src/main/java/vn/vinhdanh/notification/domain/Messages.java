package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** All messages of the installation. */
public interface Messages extends Aggregates<Message, MessageEvent> {

    /** Ids of those whose time to wake has come, the longest waiting first: what a crash or another instance left. */
    List<String> wakingAt(Instant now, int limit);

    /**
     * In the order of ids.
     *
     * @param after the last id of the page before; null for the first page
     */
    List<Versioned<Message>> page(
            String commune, String conferenceId, Delivery.@Nullable State state, @Nullable String after, int limit);

    /** How many in each state; a state without any is left out. */
    Map<Delivery.State, Long> progress(String commune, String conferenceId);
}
