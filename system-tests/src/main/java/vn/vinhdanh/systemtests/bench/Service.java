package vn.vinhdanh.systemtests.bench;

import java.util.Locale;
import java.util.stream.Stream;

/** The six processes. */
enum Service {
    PROGRAM,
    NOMINATION,
    DELEGATE,
    BUDGET,
    NOTIFICATION,
    GATEWAY;

    /** Those that keep something and publish it. */
    static Stream<Service> keepers() {
        return Stream.of(values()).filter(service -> service != GATEWAY);
    }

    /** Its database, and the prefix of its topic. */
    String context() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its process and its consumer group. */
    String module() {
        return this == GATEWAY ? context() : context() + "-service";
    }

    String topic() {
        return context() + ".events";
    }
}
