package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;

/**
 * What we use of DelegateCancelled.v1.
 *
 * @param revision of the newest invitation; null where the delegate was never invited
 */
public record DelegateCancelledIntegrationEvent(
        String commune, String delegateId, @Nullable Integer revision) {}
