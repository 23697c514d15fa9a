package vn.vinhdanh.systemtests.running;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The six processes, and whose facts each of them reads. */
public enum Service {
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
    public static List<Service> keepers() {
        return Stream.of(values()).filter(service -> service != GATEWAY).toList();
    }

    /** Its database, and the prefix of its topic. */
    public String context() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The module, the process and the consumer group: {@code budget-service}. */
    public String module() {
        return this == GATEWAY ? context() : context() + "-service";
    }

    /** The topics that it consumes. */
    public List<String> reads() {
        return reads;
    }

    /** The topic of its own events. */
    public String topic() {
        return context() + ".events";
    }

    public String deadLettersOf(String topic) {
        return topic + "." + module() + ".dlq";
    }

    /** Its jar in the command line of its process. */
    public Pattern jar() {
        return Pattern.compile("/" + module() + "-[^/ ]*\\.jar");
    }
}
