package vn.vinhdanh.notification.adapter.web;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CallName;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.ReturnedNomination;
import vn.vinhdanh.notification.domain.TaskNotice;
import vn.vinhdanh.notification.domain.Withdrawal;

/**
 * One message.
 *
 * @param callName the part of the name by which lists order it
 * @param purpose why it is written
 * @param channels the ways in which it may go out: a letter without PRINT has no paper
 * @param texts which version of each text the last attempt was written with, 0 for the one of the program; null before
 *     it, on paper, and in messages of earlier versions
 * @param takesBack why this is a notice that takes the invitation of the revision back; null for an invitation
 * @param to masked: {@code h***@trungkhanh.vn}; null on paper and if no usable address was given
 * @param delegateId of a letter about a nomination, the officer's account
 * @param nominationId the nomination that was returned; null in all other letters
 * @param taskCode the task of a letter to who is responsible for it; null in all others
 * @param group code of the delegate's group; null in messages of earlier versions, as {@code groupName}
 * @param held whether it waits until a person releases it; its state is QUEUED then
 * @param attempts the number of attempts that have begun
 * @param since when it entered this state; for QUEUED when it began to wait
 * @param nextTryAt only while QUEUED
 * @param settledBy only when SENT after UNCERTAIN
 * @param supersededBy the revision that replaced it; only when SUPERSEDED
 * @param handover what became of the paper; only when PRINTED, and null until it is known
 * @param serverAnswer the last answer of the mail server, addresses masked
 */
record MessageResponse(
        String id,
        long version,
        String conferenceId,
        String delegateId,
        @Nullable String nominationId,
        @Nullable String taskCode,
        int revision,
        String name,
        String callName,
        @Nullable String group,
        @Nullable String groupName,
        Purpose purpose,
        Set<Channel> channels,
        LetterTexts.@Nullable Versions texts,
        Withdrawal.@Nullable Cause takesBack,
        Channel channel,
        @Nullable String to,
        ShownState state,
        boolean held,
        Instant since,
        @Nullable Integer attempts,
        @Nullable Instant nextTryAt,
        Delivery.@Nullable Settlement settledBy,
        @Nullable Integer supersededBy,
        @Nullable Failure failure,
        Delivery.@Nullable Handover handover,
        @Nullable String serverAnswer) {

    /**
     * The reason, and in two languages what to do about it.
     *
     * @param code the reason itself, which clients of release 0.1 may not know
     */
    record Failure(ShownReason reason, String code, String vi, String en) {

        static Failure of(FailureReason reason) {
            return new Failure(
                    ShownReason.of(reason),
                    reason.name(),
                    reason.text().vietnamese(),
                    reason.text().english());
        }
    }

    static MessageResponse of(Versioned<Message> versioned) {
        return switch (versioned.state().delivery()) {
            case Delivery.Queued(var since, var attempts, var next, var answer) ->
                of(versioned, since, attempts, next, null, null, null, answer);
            case Delivery.Held(var since, var attempts, var answer) ->
                of(versioned, since, attempts, null, null, null, null, answer);
            case Delivery.Sending sending -> of(versioned, sending.begun(), sending.attempt());
            case Delivery.Sent(var at, var settledBy) -> of(versioned, at, null, null, settledBy, null, null, null);
            case Delivery.Failed(var reason, var answer, var attempts, var at) ->
                of(versioned, at, attempts, null, null, null, Failure.of(reason), answer);
            case Delivery.Uncertain uncertain -> of(versioned, uncertain.since(), uncertain.attempt());
            case Delivery.PrintPending(var since) -> of(versioned, since, null);
            case Delivery.Printed printed -> of(versioned, printed.at(), null);
            case Delivery.Withdrawn(var at) -> of(versioned, at, null);
            case Delivery.Superseded(var by, var at) -> of(versioned, at, null, null, null, by, null, null);
        };
    }

    private static MessageResponse of(Versioned<Message> versioned, Instant since, @Nullable Integer attempts) {
        return of(versioned, since, attempts, null, null, null, null, null);
    }

    private static MessageResponse of(
            Versioned<Message> versioned,
            Instant since,
            @Nullable Integer attempts,
            @Nullable Instant nextTryAt,
            Delivery.@Nullable Settlement settledBy,
            @Nullable Integer supersededBy,
            @Nullable Failure failure,
            @Nullable String serverAnswer) {
        Message message = versioned.state();
        EmailAddress to = message.to();
        Withdrawal takesBack = message.edition().takesBack();
        ReturnedNomination returned = message.edition().returned();
        TaskNotice task = message.edition().task();
        return new MessageResponse(
                message.id(),
                versioned.version(),
                message.recipient().conferenceId(),
                message.recipient().delegateId(),
                returned == null ? null : returned.nominationId(),
                task == null ? null : task.code(),
                message.revision(),
                message.invitation().name(),
                CallName.of(message.invitation().name()),
                message.recipient().group(),
                message.recipient().groupName(),
                message.purpose(),
                message.purpose().channels(),
                message.edition().texts(),
                takesBack == null ? null : takesBack.cause(),
                message.channel(),
                to == null ? null : to.masked(),
                ShownState.of(message.delivery().state()),
                message.delivery() instanceof Delivery.Held,
                since,
                attempts,
                nextTryAt,
                settledBy,
                supersededBy,
                failure,
                message.delivery() instanceof Delivery.Printed printed ? printed.handover() : null,
                serverAnswer);
    }
}
