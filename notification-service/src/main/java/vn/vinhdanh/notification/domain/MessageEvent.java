package vn.vinhdanh.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.Delivery.Settlement;

/** What happened to a message that others want to know. No address in any of them. */
public sealed interface MessageEvent {

    /** @param settledBy null unless it had been uncertain */
    record InvitationSent(
            Recipient recipient,
            String messageId,
            int revision,
            Channel channel,
            Instant sentAt,
            @Nullable Settlement settledBy)
            implements MessageEvent {}

    /** @param serverAnswer addresses masked */
    record InvitationFailed(
            Recipient recipient,
            String messageId,
            int revision,
            FailureReason reason,
            Instant failedAt,
            @Nullable String serverAnswer)
            implements MessageEvent {}

    /** @param attempt which try broke off */
    record InvitationUncertain(Recipient recipient, String messageId, int revision, int attempt, Instant uncertainSince)
            implements MessageEvent {}
}
