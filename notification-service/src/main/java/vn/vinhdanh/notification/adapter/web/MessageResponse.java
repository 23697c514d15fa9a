package vn.vinhdanh.notification.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Message;

/**
 * One message for a screen.
 *
 * @param to masked: {@code h***@trungkhanh.vn}; null on paper and where no usable address was given
 * @param attempts tries that have begun or ended
 * @param since when it came into this state; for QUEUED when it began to wait
 * @param nextTryAt only while QUEUED
 * @param supersededBy the revision that replaced it; only when SUPERSEDED. WITHDRAWN is that of a cancelled delegate
 * @param serverAnswer the last thing that the mail server said, addresses masked
 */
record MessageResponse(
        String id,
        long version,
        String conferenceId,
        String delegateId,
        int revision,
        String name,
        Channel channel,
        @Nullable String to,
        Delivery.State state,
        Instant since,
        @Nullable Integer attempts,
        @Nullable Instant nextTryAt,
        Delivery.@Nullable Settlement settledBy,
        @Nullable Integer supersededBy,
        @Nullable Failure failure,
        @Nullable String serverAnswer) {

    /** Why, and what to do about it. */
    record Failure(FailureReason reason, String vi, String en) {}

    static MessageResponse of(Versioned<Message> stored) {
        return switch (stored.state().delivery()) {
            case Delivery.Queued(var since, var attempts, var next, var answer) ->
                of(stored, since, attempts, next, null, null, null, answer);
            case Delivery.Sending sending -> of(stored, sending.begun(), sending.attempt());
            case Delivery.Sent(var at, var settledBy) -> of(stored, at, null, null, settledBy, null, null, null);
            case Delivery.Failed(var reason, var answer, var attempts, var at) ->
                of(
                        stored,
                        at,
                        attempts,
                        null,
                        null,
                        null,
                        new Failure(reason, reason.vietnamese(), reason.english()),
                        answer);
            case Delivery.Uncertain uncertain -> of(stored, uncertain.since(), uncertain.attempt());
            case Delivery.PrintPending(var since) -> of(stored, since, null);
            case Delivery.Printed(var at) -> of(stored, at, null);
            case Delivery.Withdrawn(var at) -> of(stored, at, null);
            case Delivery.Superseded(var by, var at) -> of(stored, at, null, null, null, by, null, null);
        };
    }

    private static MessageResponse of(Versioned<Message> stored, Instant since, @Nullable Integer attempts) {
        return of(stored, since, attempts, null, null, null, null, null);
    }

    private static MessageResponse of(
            Versioned<Message> stored,
            Instant since,
            @Nullable Integer attempts,
            @Nullable Instant nextTryAt,
            Delivery.@Nullable Settlement settledBy,
            @Nullable Integer supersededBy,
            @Nullable Failure failure,
            @Nullable String serverAnswer) {
        Message message = stored.state();
        EmailAddress to = message.to();
        return new MessageResponse(
                message.id(),
                stored.version(),
                message.recipient().conferenceId(),
                message.recipient().delegateId(),
                message.revision(),
                message.invitation().name(),
                message.channel(),
                to == null ? null : to.masked(),
                message.delivery().state(),
                since,
                attempts,
                nextTryAt,
                settledBy,
                supersededBy,
                failure,
                serverAnswer);
    }
}
