package vn.vinhdanh.delegate.application;

import java.util.Objects;

/** Any event of this service itself after which a delegate and the places may have to be brought into agreement. */
public record PlacingIntegrationEvent(String commune, String delegateId) {

    public PlacingIntegrationEvent {
        Objects.requireNonNull(delegateId);
    }
}
