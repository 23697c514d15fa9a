package vn.vinhdanh.delegate.application;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * InvitationSent.v1, InvitationFailed.v1 and InvitationUncertain.v1 of notification-service; each has its own time.
 *
 * @param reason code of why it failed; null for the others
 */
public record DeliveryIntegrationEvent(
        String commune,
        String delegateId,
        int revision,
        @Nullable String reason,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt,
        @Nullable Instant uncertainSince) {

    public DeliveryIntegrationEvent {
        Objects.requireNonNull(delegateId);
        happened(sentAt, failedAt, uncertainSince);
    }

    Instant happened() {
        return happened(sentAt, failedAt, uncertainSince);
    }

    private static Instant happened(@Nullable Instant... times) {
        return Stream.of(times).filter(Objects::nonNull).findFirst().orElseThrow(NullPointerException::new);
    }
}
