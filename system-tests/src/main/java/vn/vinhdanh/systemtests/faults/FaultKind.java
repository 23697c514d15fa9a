package vn.vinhdanh.systemtests.faults;

/** The kinds of faults, with the names that {@code --only} accepts. The order is part of what a seed means. */
enum FaultKind {
    CRASH,
    CRASHES,
    CRASH_IN_START,
    STALL,
    BROKER_CRASH,
    BROKER_PAUSE,
    BROKER_PAUSE_AND_CRASH,
    STORE_CRASH,
    MAIL_BUSY,
    MAIL_REJECTING,
    MAIL_HANGING,
    MAIL_DISCONNECTING,
    HALF_REQUEST,
    LOST_RESPONSE,
    EVENTS_AGAIN,
    EVENTS_IN_REVERSE,
    MALFORMED_EVENT,
    DEAD_LETTERS_REFUSED,
    ACCESS_DENIED,
    STORE_DISK_FULL,
    BROKER_DISK_FULL,
    BROKER_POWER_CUT,
    CLOCK_AHEAD,
    CLOCK_BEHIND,
    IDENTITY_AWAY,
    NETWORK_CUT
}
