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
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.Accepted;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.BrokenOff;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.ClaimedElsewhere;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.Deferred;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.Rejected;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.Unknown;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.Unreachable;
import vn.vinhdanh.notification.domain.Delivery.Queued;
import vn.vinhdanh.notification.domain.Delivery.Sending;
import vn.vinhdanh.notification.domain.Delivery.Wakeful;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.RetryPolicy;

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
    private final MailTransport post;
    private final RetryPolicy terms;
    private final InstantSource clock;
    /** What a try came to and the store could not take, by message: without it the message would become uncertain. */
    private final Map<String, Verdict> unrecorded = new ConcurrentHashMap<>();

    private final AtomicReference<Instant> lastAfterRest = new AtomicReference<>(Instant.EPOCH);

    public DeliverMessage(
            Messages messages, InvitationPaper paper, MailTransport post, RetryPolicy terms, InstantSource clock) {
        this.messages = messages;
        this.paper = paper;
        this.post = post;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param read the version that it speaks of; null where the try is ours alone, whatever came after */
    private record Verdict(
            Message message,
            @Nullable Long read,
            String action,
            BiFunction<Message, Instant, Outcome<Message, MessageEvent>> decide) {}

    /** @return when to look at it again; null when it needs nothing more from here */
    public @Nullable Instant deliver(String id) {
        Verdict known = unrecorded.remove(id);
        if (known != null) {
            return record(known);
        }
        Versioned<Message> stored = messages.find(id).orElse(null);
        if (stored == null || !(stored.state().delivery() instanceof Wakeful wakeful)) {
            return null;
        }
        if (wakeful.wakeAt().isAfter(clock.instant())) {
            return wakeful.wakeAt();
        }
        return switch (wakeful) {
            case Sending _ -> record(new Verdict(stored.state(), stored.version(), "lapse", Message::lapse));
            case Queued queued -> send(new Try(stored, queued.attempts() + 1));
        };
    }

    private @Nullable Instant send(Try trying) {
        int attempt = trying.attempt;
        return switch (post.deliver(trying)) {
            case Accepted() -> record(trying.verdict("accept", (m, now) -> m.accepted(attempt, now)));
            case Deferred(var answer) -> defer(trying, answer);
            case BrokenOff(var what) -> trying.begun ? defer(trying, what) : afterRest();
            case Rejected(var reason, var answer) ->
                record(trying.verdict("reject", (m, now) -> m.rejected(attempt, reason, answer, now)));
            case Unknown _ -> record(trying.verdict("break off", (m, now) -> m.brokeOff(attempt, now)));
            case Unreachable _ -> afterRest();
            case ClaimedElsewhere() -> null;
        };
    }

    private @Nullable Instant defer(Try trying, String answer) {
        return record(trying.verdict("defer", (m, now) -> m.deferred(trying.attempt, answer, terms, now)));
    }

    private Instant afterRest() {
        Instant soonest = clock.instant().plus(WHILE_UNREACHABLE);
        return lastAfterRest.updateAndGet(last -> {
            Instant next = last.plus(APART);
            return next.isAfter(soonest) ? next : soonest;
        });
    }

    private @Nullable Instant record(Verdict verdict) {
        Message message = verdict.message();
        CommandContext cause = causeOf(message, verdict.action());
        try {
            Message next = messages.change(
                            message.id(),
                            verdict.read(),
                            cause,
                            current -> verdict.decide().apply(current, cause.at()))
                    .state();
            return next.delivery() instanceof Wakeful wakeful ? wakeful.wakeAt() : null;
        } catch (RuntimeException notRecorded) {
            if (notRecorded instanceof StaleVersion && verdict.read() != null) {
                return null; // Another instance has it, and knows better.
            }
            unrecorded.put(message.id(), verdict);
            throw notRecorded;
        }
    }

    private CommandContext causeOf(Message message, String action) {
        return new CommandContext(
                Actor.system(message.recipient().commune()),
                action,
                null,
                clock.instant(),
                message.correlationId(),
                null);
    }

    /** One try: records that it begins when the post is about to offer the content. */
    private final class Try implements MailTransport.OutgoingMail {

        private final Versioned<Message> stored;
        private final int attempt;
        private boolean begun;

        private Try(Versioned<Message> stored, int attempt) {
            this.stored = stored;
            this.attempt = attempt;
        }

        /** Before it has begun, another may begin; once it has, its number is ours. */
        private Verdict verdict(String action, BiFunction<Message, Instant, Outcome<Message, MessageEvent>> decide) {
            return new Verdict(message(), begun ? null : stored.version(), action, decide);
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
            CommandContext cause = causeOf(message(), "begin");
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
