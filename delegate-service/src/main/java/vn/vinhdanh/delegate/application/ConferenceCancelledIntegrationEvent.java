package vn.vinhdanh.delegate.application;

import java.time.Instant;
import java.util.Objects;

/** ConferenceCancelled.v1 of program-service: the fields that this service uses. */
public record ConferenceCancelledIntegrationEvent(String commune, String conferenceId, Instant cancelledAt) {

    public ConferenceCancelledIntegrationEvent {
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(cancelledAt);
    }
}
