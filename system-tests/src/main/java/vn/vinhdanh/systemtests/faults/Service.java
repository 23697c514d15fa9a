package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The six processes, and whose facts each of them reads. */
enum Service {
    PROGRAM("nomination"),
    NOMINATION("program", "budget", "nomination"),
    DELEGATE("program", "nomination", "notification", "delegate"),
    BUDGET("program", "nomination", "budget"),
    NOTIFICATION("delegate"),
    GATEWAY();

    private final List<String> reads;

    Service(String... reads) {
        this.reads = Stream.of(reads).map(producer -> producer + ".events").toList();
    }

    /** All but the gateway: those that keep something. */
    static List<Service> keepers() {
        return Stream.of(values()).filter(service -> service != GATEWAY).toList();
    }

    /** The module, the process and the consumer group: {@code budget-service}. */
    String module() {
        String name = name().toLowerCase(Locale.ROOT);
        return this == GATEWAY ? name : name + "-service";
    }

    /** The topics that it consumes. */
    List<String> reads() {
        return reads;
    }

    /** The topic of its own events. */
    String topic() {
        return name().toLowerCase(Locale.ROOT) + ".events";
    }

    String deadLettersOf(String topic) {
        return topic + "." + module() + ".dlq";
    }

    /** Its jar in the command line of its process. */
    Pattern jar() {
        return Pattern.compile("/" + module() + "-[^/ ]*\\.jar");
    }
}
