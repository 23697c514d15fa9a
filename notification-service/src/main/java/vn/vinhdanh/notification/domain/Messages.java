package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** All messages of the installation. */
public interface Messages extends Aggregates<Message, MessageEvent> {

    /** A message that is due, with the correlation id of the request that invited. */
    record DueMessage(String id, String correlationId) {}

    /** The conditions of a list. A null field matches every message. */
    record Filter(
            String commune,
            String conferenceId,
            Delivery.@Nullable State state,
            @Nullable String delegateId) {}

    /** The messages that are due, the longest waiting first, also those of crashed and other instances. */
    List<DueMessage> wakingAt(Instant now, int limit);

    /**
     * One page of a conference's messages, in the order of their ids.
     *
     * @param after the last id of the previous page; null for the first page
     */
    List<Versioned<Message>> page(Filter filter, @Nullable String after, int limit);

    /** All messages to one delegate, of every purpose. */
    List<Versioned<Message>> ofDelegate(String delegateId);

    /** The number of messages in each state; a state without one is left out. */
    Map<Delivery.State, Long> progress(String commune, String conferenceId);

    /** As {@link #progress}, of invitations only. */
    Map<Delivery.State, Long> invitations(String commune, String conferenceId);

    /** The number of messages of a conference that the mail server accepted since then. */
    long sentSince(String commune, String conferenceId, Instant since);

    /** Takes personal data out of a message and of its audit trail, if there is such a message. */
    default void erase(String id, CommandContext context, Function<Message, Outcome<Message, MessageEvent>> erased) {
        if (find(id).isPresent()) {
            change(id, null, context.erasing(null), erased);
            eraseTrail(id, context.actor());
        }
    }
}
