package vn.vinhdanh.delegate.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * InvitationSent.v1, InvitationFailed.v1 and InvitationUncertain.v1 of notification-service.
 *
 * @param reason code of why it failed; null for the others
 */
public record DeliveryFact(
        String commune,
        String delegateId,
        int revision,
        @Nullable String reason) {

    public DeliveryFact {
        Objects.requireNonNull(delegateId);
    }
}
