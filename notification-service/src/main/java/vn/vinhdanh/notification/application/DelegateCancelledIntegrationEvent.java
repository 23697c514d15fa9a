package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;

/**
 * The fields of DelegateCancelled.v1 that this service reads.
 *
 * @param revision of the newest invitation; null if the delegate was never invited
 * @param mergedInto the delegate in whom the same person remains and comes, so nobody is told to stay away; null if the
 *     person does not come
 */
public record DelegateCancelledIntegrationEvent(
        String commune,
        String delegateId,
        @Nullable Integer revision,
        @Nullable String mergedInto) {}
