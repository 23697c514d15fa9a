package vn.vinhdanh.notification.adapter.web;

import vn.vinhdanh.notification.domain.Delivery;

/** The states of release 0.1, which clients know. A held message is QUEUED for them, and says apart that it is held. */
enum ShownState {
    QUEUED,
    SENDING,
    SENT,
    FAILED,
    UNCERTAIN,
    PRINT_PENDING,
    PRINTED,
    SUPERSEDED,
    WITHDRAWN;

    static ShownState of(Delivery.State state) {
        return state == Delivery.State.HELD ? QUEUED : valueOf(state.name());
    }
}
