package vn.vinhdanh.nomination.adapter.mongo;

import vn.vinhdanh.platform.messaging.EventMapper;

/** The wire format of what publishes nothing. */
final class NoEvents {

    static final EventMapper<Void> KEPT = (nothing, id) -> {
        throw new IllegalStateException("this aggregate has no events");
    };

    private NoEvents() {}
}
