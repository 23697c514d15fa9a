package vn.vinhdanh.systemtests.running;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The five services and the gateway, with the topics that each of them reads. */
public enum Service {
    PROGRAM("program.events", "nomination.events", "delegate.events", "budget.events", "notification.events"),
    NOMINATION("program.events", "budget.events", "nomination.events"),
    DELEGATE("program.events", "nomination.events", "notification.events", "delegate.events"),
    BUDGET("program.events", "nomination.events", "delegate.events", "budget.events"),
    NOTIFICATION("delegate.events", "delegate.contacts", "nomination.contacts", "program.contacts", "program.events"),
    GATEWAY();

    private final List<String> reads;

    Service(String... reads) {
        this.reads = List.of(reads);
    }

    /** All but the gateway, which stores nothing. */
    public static List<Service> withStore() {
        return Stream.of(values()).filter(service -> service != GATEWAY).toList();
    }

    /** The name of its database and the prefix of its topic: {@code budget}. */
    public String context() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its module, its process and its consumer group: {@code budget-service}. */
    public String module() {
        return this == GATEWAY ? context() : context() + "-service";
    }

    /** The topics of all services. */
    public static List<String> topics() {
        return Stream.concat(
                        withStore().stream().map(Service::topic),
                        withStore().stream().flatMap(service -> service.reads.stream()))
                .distinct()
                .toList();
    }

    /** The topics that it reads. */
    public List<String> reads() {
        return reads;
    }

    /** The topic of its own events. */
    public String topic() {
        return context() + ".events";
    }

    /** The topic of its dead letters from the topic that it reads. */
    public String deadLettersOf(String topic) {
        return topic + "." + module() + ".dlq";
    }

    /** Finds its jar in the command line of its process. */
    public Pattern jar() {
        return Pattern.compile("/" + module() + "-[^/ ]*\\.jar");
    }
}
