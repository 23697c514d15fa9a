package vn.vinhdanh.nomination.adapter.mongo;

import vn.vinhdanh.platform.messaging.WireFormat;

/** The wire format of what publishes nothing. */
final class Silence {

    static final WireFormat<Void> KEPT = (nothing, id) -> {
        throw new IllegalStateException("this aggregate has no events");
    };

    private Silence() {}
}
