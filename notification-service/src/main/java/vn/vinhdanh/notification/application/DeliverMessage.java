package vn.vinhdanh.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Decided;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.notification.application.Post.Outcome.Accepted;
import vn.vinhdanh.notification.application.Post.Outcome.BrokenOff;
import vn.vinhdanh.notification.application.Post.Outcome.Deferred;
import vn.vinhdanh.notification.application.Post.Outcome.NotOurs;
import vn.vinhdanh.notification.application.Post.Outcome.Rejected;
import vn.vinhdanh.notification.application.Post.Outcome.Unknown;
import vn.vinhdanh.notification.application.Post.Outcome.Unreachable;
import vn.vinhdanh.notification.domain.Delivery.Queued;
import vn.vinhdanh.notification.domain.Delivery.Sending;
import vn.vinhdanh.notification.domain.Delivery.Wakeful;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Terms;

/**
 * Gives a message what it needs now: a try if it waits, a verdict if its lease ran out. Safe to call at any time, from
 * any number of threads and instances: the record that a try begins is written against the version that was read, so
 * only one of them gets to send.
 */
public final class DeliverMessage {

    private static final Duration WHILE_UNREACHABLE = Duration.ofSeconds(5);
    /** However many wait for a server that is away, the store is asked for forty a second. */
    private static final Duration APART = Duration.ofMillis(25);

    private final Messages messages;
    private final InvitationPaper paper;
    private final Post post;
    private final Terms terms;
    private final InstantSource clock;
    /** What a try came to and the store could not take, by message: without it the message would become uncertain. */
    private final Map<String, Verdict> unrecorded = new ConcurrentHashMap<>();

    private final AtomicReference<Instant> lastAfterRest = new AtomicReference<>(Instant.EPOCH);

    public DeliverMessage(Messages messages, InvitationPaper paper, Post post, Terms terms, InstantSource clock) {
        this.messages = messages;
        this.paper = paper;
        this.post = post;
        this.terms = terms;
        this.clock = clock;
    }

    private record Verdict(
            Message message, String action, BiFunction<Message, Instant, Decided<Message, MessageEvent>> decide) {}

    /** @return when to look at it again; null when it needs nothing more from here */
    public @Nullable Instant deliver(String id) {
        Verdict known = unrecorded.remove(id);
        if (known != null) {
            return record(known.message(), known.action(), known.decide());
        }
        Stored<Message> stored = messages.find(id).orElse(null);
        if (stored == null || !(stored.state().delivery() instanceof Wakeful wakeful)) {
            return null;
        }
        if (wakeful.wakeAt().isAfter(clock.instant())) {
            return wakeful.wakeAt();
        }
        return switch (wakeful) {
            case Sending _ -> record(stored.state(), "lapse", Message::lapse);
            case Queued queued -> send(new Try(stored, queued.attempts() + 1));
        };
    }

    private @Nullable Instant send(Try trying) {
        Message message = trying.message();
        int attempt = trying.attempt;
        return switch (post.deliver(trying)) {
            case Accepted() -> record(message, "accept", (m, now) -> m.accepted(attempt, now));
            case Deferred(var answer) -> record(message, "defer", (m, now) -> m.deferred(attempt, answer, terms, now));
            case BrokenOff(var what)
            when trying.begun -> record(message, "defer", (m, now) -> m.deferred(attempt, what, terms, now));
            case Rejected(var reason, var answer) ->
                record(message, "reject", (m, now) -> m.rejected(attempt, reason, answer, now));
            case Unknown _ -> record(message, "break off", (m, now) -> m.brokeOff(attempt, now));
            case BrokenOff _, Unreachable _ -> afterRest();
            case NotOurs() -> null;
        };
    }

    private Instant afterRest() {
        Instant soonest = clock.instant().plus(WHILE_UNREACHABLE);
        return lastAfterRest.updateAndGet(last -> {
            Instant next = last.plus(APART);
            return next.isAfter(soonest) ? next : soonest;
        });
    }

    private @Nullable Instant record(
            Message message, String action, BiFunction<Message, Instant, Decided<Message, MessageEvent>> decide) {
        Cause cause = causeOf(message, action);
        Message next;
        try {
            next = messages.change(message.id(), null, cause, current -> decide.apply(current, cause.at()))
                    .state();
        } catch (RuntimeException storeAway) {
            unrecorded.put(message.id(), new Verdict(message, action, decide));
            throw storeAway;
        }
        return next.delivery() instanceof Wakeful wakeful ? wakeful.wakeAt() : null;
    }

    private Cause causeOf(Message message, String action) {
        return new Cause(
                Actor.system(message.recipient().commune()),
                action,
                null,
                clock.instant(),
                message.correlationId(),
                null);
    }

    /** One try: records that it begins when the post is about to offer the content. */
    private final class Try implements Post.Letter {

        private final Stored<Message> stored;
        private final int attempt;
        private boolean begun;

        private Try(Stored<Message> stored, int attempt) {
            this.stored = stored;
            this.attempt = attempt;
        }

        @Override
        public Message message() {
            return stored.state();
        }

        @Override
        public byte[] paper() {
            return paper.of(message());
        }

        @Override
        public boolean begin() {
            Cause cause = causeOf(message(), "begin");
            try {
                messages.change(
                        stored.id(), stored.version(), cause, message -> message.begin(attempt, terms, cause.at()));
                begun = true;
            } catch (StaleVersion anotherWasFaster) {
                begun = false;
            }
            return begun;
        }
    }
}
