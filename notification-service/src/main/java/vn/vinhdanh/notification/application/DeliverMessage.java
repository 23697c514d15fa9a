package vn.vinhdanh.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.Accepted;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.BrokenOff;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.ClaimedElsewhere;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.Deferred;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.Rejected;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.Unknown;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult.Unreachable;
import vn.vinhdanh.notification.domain.Delivery.Due;
import vn.vinhdanh.notification.domain.Delivery.Queued;
import vn.vinhdanh.notification.domain.Delivery.Sending;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.RetryPolicy;

/**
 * Continues one message: sends it if it is queued, or marks it as uncertain if the lease of its attempt has run out.
 * Safe to call at any time, from any number of threads and instances, because the start of an attempt is recorded
 * against the version that was read: only one caller gets to send.
 */
public final class DeliverMessage {

    private static final Duration PAUSE_WHILE_UNREACHABLE = Duration.ofSeconds(5);

    /** Limits the reads of the store to forty a second, however many messages wait for an unreachable server. */
    private static final Duration SPACING = Duration.ofMillis(25);

    private final Messages messages;
    private final MessagePaper paper;
    private final MailTransport transport;
    private final RetryPolicy policy;
    private final InstantSource clock;

    /**
     * By message id: results that could not be stored because the store was away. If such a result is lost, the message
     * becomes uncertain.
     */
    private final Map<String, Result> unrecorded = new ConcurrentHashMap<>();

    /** The time given to the last message that waits for an unreachable server. */
    private final AtomicReference<Instant> lastPostponed = new AtomicReference<>(Instant.EPOCH);

    public DeliverMessage(
            Messages messages, MessagePaper paper, MailTransport transport, RetryPolicy policy, InstantSource clock) {
        this.messages = messages;
        this.paper = paper;
        this.transport = transport;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param onlyIfCurrent false if the attempt was begun, so that no other instance can begin one */
    private record Result(
            Versioned<Message> message,
            boolean onlyIfCurrent,
            String action,
            BiFunction<Message, Instant, Outcome<Message, MessageEvent>> decide) {}

    /** @return when to call again for this message; null if the service has nothing more to do with it */
    public @Nullable Instant deliver(String id) {
        Result result = unrecorded.remove(id);
        if (result != null) {
            return record(result);
        }
        Versioned<Message> message = messages.find(id).orElse(null);
        if (message == null || !(message.state().delivery() instanceof Due due)) {
            return null;
        }
        if (due.wakeAt().isAfter(clock.instant())) {
            return due.wakeAt();
        }
        return switch (due) {
            case Sending _ -> record(new Result(message, true, "lapse", Message::lapse));
            case Queued _
            when message.state().isTooLateAt(clock.instant()) ->
                record(new Result(message, true, "withdraw", Message::withdraw));
            case Queued queued
            when policy.isInDoubt(queued) -> record(new Result(message, true, "doubt", Message::doubt));
            case Queued queued -> send(new Attempt(message, queued.attempts() + 1));
        };
    }

    private @Nullable Instant send(Attempt attempt) {
        int number = attempt.number;
        return switch (transport.deliver(attempt)) {
            case Accepted() -> record(attempt.result("accept", (m, now) -> m.accepted(number, now)));
            case Deferred(var answer) -> defer(attempt, answer);
            case BrokenOff(var detail) -> attempt.begun ? defer(attempt, detail) : postpone();
            case Rejected(var reason, var answer) ->
                record(attempt.result("reject", (m, now) -> m.rejected(number, reason, answer, now)));
            case Unknown _ -> record(attempt.result("break off", (m, now) -> m.brokeOff(number, now)));
            case Unreachable _ -> postpone();
            case ClaimedElsewhere() -> null;
        };
    }

    private @Nullable Instant defer(Attempt attempt, String answer) {
        return record(attempt.result("defer", (m, now) -> m.deferred(attempt.number, answer, policy, now)));
    }

    private Instant postpone() {
        Instant earliest = clock.instant().plus(PAUSE_WHILE_UNREACHABLE);
        return lastPostponed.updateAndGet(last -> {
            Instant next = last.plus(SPACING);
            return next.isAfter(earliest) ? next : earliest;
        });
    }

    private @Nullable Instant record(Result result) {
        Versioned<Message> message = result.message();
        CommandContext context = contextOf(message.state(), result.action());
        Function<Message, Outcome<Message, MessageEvent>> decide =
                current -> result.decide().apply(current, context.at());
        try {
            // If another instance has changed the message since, it continues it.
            Optional<Versioned<Message>> next = result.onlyIfCurrent()
                    ? messages.changeIfCurrent(message, context, decide)
                    : Optional.of(messages.change(message, context, decide));
            return next.map(Versioned::state)
                    .map(Message::delivery)
                    .map(delivery -> delivery instanceof Due due ? due.wakeAt() : null)
                    .orElse(null);
        } catch (RuntimeException notRecorded) {
            unrecorded.put(message.id(), result);
            throw notRecorded;
        }
    }

    private CommandContext contextOf(Message message, String action) {
        return new CommandContext(
                Actor.system(message.recipient().commune()),
                action,
                null,
                clock.instant(),
                message.correlationId(),
                null);
    }

    /** One attempt. Records its start when the transport is about to offer the content. Used by one thread. */
    private final class Attempt implements MailTransport.OutgoingMail {

        private Versioned<Message> current;
        private final int number;
        private boolean begun;

        private Attempt(Versioned<Message> read, int number) {
            this.current = read;
            this.number = number;
        }

        /** Until this attempt is recorded as begun, another instance may begin it, so the version must not change. */
        private Result result(String action, BiFunction<Message, Instant, Outcome<Message, MessageEvent>> decide) {
            return new Result(current, !begun, action, decide);
        }

        @Override
        public Message message() {
            return current.state();
        }

        @Override
        public byte[] paper() {
            return paper.of(message());
        }

        @Override
        public boolean begin(LetterTexts.Versions texts) {
            CommandContext context = contextOf(message(), "begin");
            Optional<Versioned<Message>> started = messages.changeIfCurrent(
                    current,
                    context,
                    message -> message.in(message.edition().writtenWith(texts)).begin(number, policy, context.at()));
            started.ifPresent(version -> current = version);
            begun = started.isPresent();
            return begun;
        }
    }
}
