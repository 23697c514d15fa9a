package vn.vinhdanh.delegate.application;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * InvitationSent.v1, InvitationFailed.v1 or InvitationUncertain.v1 of notification-service: the fields that this
 * service uses. Each type has one of the three times.
 *
 * @param reason code of the failure; null for the other types
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
        reportedAt(sentAt, failedAt, uncertainSince);
    }

    Instant reportedAt() {
        return reportedAt(sentAt, failedAt, uncertainSince);
    }

    private static Instant reportedAt(@Nullable Instant... times) {
        return Stream.of(times).filter(Objects::nonNull).findFirst().orElseThrow(NullPointerException::new);
    }
}
