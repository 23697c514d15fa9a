package vn.vinhdanh.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.Delivery.Settlement;

/** Events of a message that other services read. None contains an address. */
public sealed interface MessageEvent {

    /** @param settledBy what settled an uncertain message; null if it was never uncertain */
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

    /** @param attempt the number of the attempt that broke off, from 1 */
    record InvitationUncertain(Recipient recipient, String messageId, int revision, int attempt, Instant uncertainSince)
            implements MessageEvent {}
}
