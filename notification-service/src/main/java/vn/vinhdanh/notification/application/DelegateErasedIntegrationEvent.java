package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;

/**
 * The fields of DelegateErased.v1 that this service reads.
 *
 * @param revision of the newest invitation; null if the delegate was never invited
 */
public record DelegateErasedIntegrationEvent(
        String commune, String delegateId, @Nullable Integer revision) {}
