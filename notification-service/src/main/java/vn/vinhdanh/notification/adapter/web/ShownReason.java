package vn.vinhdanh.notification.adapter.web;

import vn.vinhdanh.notification.domain.FailureReason;

/** The reasons of release 0.1, which clients know. A later reason is shown as the nearest of them. */
enum ShownReason {
    ADDRESS_MISSING,
    ADDRESS_INVALID,
    ADDRESS_REFUSED,
    MESSAGE_REFUSED,
    GAVE_UP,
    PAPER_NOT_MADE;

    static ShownReason of(FailureReason reason) {
        return switch (reason) {
            case BOUNCED_ADDRESS, ADDRESS_SUPPRESSED -> ADDRESS_REFUSED;
            case BOUNCED_FULL, BOUNCED -> MESSAGE_REFUSED;
            default -> valueOf(reason.name());
        };
    }
}
