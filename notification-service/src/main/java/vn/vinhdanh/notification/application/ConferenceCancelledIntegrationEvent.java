package vn.vinhdanh.notification.application;

import java.util.Objects;

/** The fields of ConferenceCancelled.v1 that this service reads. */
public record ConferenceCancelledIntegrationEvent(String commune, String conferenceId, String reason) {

    public ConferenceCancelledIntegrationEvent {
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(reason);
    }
}
