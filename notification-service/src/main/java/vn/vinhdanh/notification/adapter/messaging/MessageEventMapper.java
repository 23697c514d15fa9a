package vn.vinhdanh.notification.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.MessageEvent.InvitationFailed;
import vn.vinhdanh.notification.domain.MessageEvent.InvitationSent;
import vn.vinhdanh.notification.domain.MessageEvent.InvitationUncertain;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps to the names and fields in contracts/notification. */
public final class MessageEventMapper implements EventMapper<MessageEvent> {

    private record Sent(
            String commune,
            String conferenceId,
            String delegateId,
            String messageId,
            int revision,
            String channel,
            Instant sentAt,
            @Nullable String settledBy) {}

    private record Failed(
            String commune,
            String conferenceId,
            String delegateId,
            String messageId,
            int revision,
            String reason,
            Instant failedAt,
            @Nullable String serverAnswer) {}

    private record Uncertain(
            String commune,
            String conferenceId,
            String delegateId,
            String messageId,
            int revision,
            int attempt,
            Instant uncertainSince) {}

    @Override
    public OutgoingEvent toOutgoing(MessageEvent event, String messageId) {
        return switch (event) {
            case InvitationSent(var to, var id, var revision, var channel, var at, var settledBy) ->
                new OutgoingEvent(
                        "InvitationSent.v1",
                        new Sent(
                                to.commune(),
                                to.conferenceId(),
                                to.delegateId(),
                                id,
                                revision,
                                channel.name(),
                                at,
                                settledBy == null ? null : settledBy.name()));
            case InvitationFailed(var to, var id, var revision, var reason, var at, var answer) ->
                new OutgoingEvent(
                        "InvitationFailed.v1",
                        new Failed(
                                to.commune(),
                                to.conferenceId(),
                                to.delegateId(),
                                id,
                                revision,
                                reason.name(),
                                at,
                                answer));
            case InvitationUncertain(var to, var id, var revision, var attempt, var since) ->
                new OutgoingEvent(
                        "InvitationUncertain.v1",
                        new Uncertain(to.commune(), to.conferenceId(), to.delegateId(), id, revision, attempt, since));
        };
    }
}
