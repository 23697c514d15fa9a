package vn.vinhdanh.systemtests.faults;

/** The kinds of faults, by the names that {@code --only} understands. */
enum Kind {
    DEATH,
    DEATHS,
    DEATH_IN_START,
    STALL,
    BROKER_DEATH,
    BROKER_SILENCE,
    BROKER_AGONY,
    STORE_DEATH,
    MAIL_BUSY,
    MAIL_REFUSING,
    MAIL_HANGING,
    MAIL_DYING,
    HALF_REQUEST,
    LOST_ANSWER,
    FACTS_AGAIN,
    FACTS_IN_REVERSE,
    MALFORMED_FACT
}
