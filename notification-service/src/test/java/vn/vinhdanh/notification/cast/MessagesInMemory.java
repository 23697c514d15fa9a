package vn.vinhdanh.notification.cast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Decided;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;

/** A store that keeps its promises and lives as long as the test, whatever dies beside it. */
public final class MessagesInMemory implements Messages {

    private final Map<String, Stored<Message>> stored = new TreeMap<>();
    private final List<MessageEvent> events = new ArrayList<>();

    public synchronized List<MessageEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public synchronized Optional<Stored<Message>> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Stored<Message> get(String id, Actor reader) {
        return find(id).filter(found -> found.state().recipient().commune().equals(reader.commune()))
                .orElseThrow(() -> new NotFound("message"));
    }

    @Override
    public synchronized boolean add(String id, Decided<Message, MessageEvent> first, Cause cause) {
        if (stored.putIfAbsent(id, Stored.first(id, first.state())) != null) {
            return false;
        }
        events.addAll(first.events());
        return true;
    }

    @Override
    public synchronized Stored<Message> change(
            String id,
            @Nullable Long expectedVersion,
            Cause cause,
            Function<Message, Decided<Message, MessageEvent>> decide) {
        Stored<Message> before = get(id, cause.actor());
        if (expectedVersion != null && expectedVersion != before.version()) {
            throw new StaleVersion("message");
        }
        Decided<Message, MessageEvent> decided = decide.apply(before.state());
        if (decided.state().equals(before.state())) {
            return before;
        }
        Stored<Message> after = new Stored<>(id, before.version() + 1, decided.state());
        stored.put(id, after);
        events.addAll(decided.events());
        return after;
    }

    @Override
    public synchronized List<String> wakingAt(Instant now, int limit) {
        return stored.values().stream()
                .filter(message -> message.state().delivery() instanceof Delivery.Wakeful wakeful
                        && !wakeful.wakeAt().isAfter(now))
                .map(Stored::id)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Stored<Message>> page(
            String commune, String conferenceId, Delivery.@Nullable State state, @Nullable String after, int limit) {
        return stored.values().stream()
                .filter(message -> state == null || message.state().delivery().state() == state)
                .sorted(Comparator.comparing(Stored::id))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<Delivery.State, Long> progress(String commune, String conferenceId) {
        return stored.values().stream()
                .collect(Collectors.groupingBy(
                        message -> message.state().delivery().state(), Collectors.counting()));
    }
}
