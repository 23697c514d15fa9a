package vn.vinhdanh.delegate.application;

import java.util.Objects;

/** An event of this service after which a delegate may have to get or release a place. */
public record PlacingIntegrationEvent(String commune, String delegateId) {

    public PlacingIntegrationEvent {
        Objects.requireNonNull(delegateId);
    }
}
