package vn.vinhdanh.platform.messaging;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** Refuses to start with settings that lose data. */
public final class MessagingConfigurationCheck {

    /** Names each unsafe setting and the safe value. */
    public static final class Unsafe extends IllegalStateException {
        Unsafe(List<String> faults) {
            super("These settings could lose data, so the service does not start: " + String.join("; ", faults));
        }
    }

    private static final String KAFKA_DEFAULT = "spring.cloud.stream.kafka.default.consumer.";

    private MessagingConfigurationCheck() {}

    /** @throws Unsafe if a setting is unsafe */
    public static void check(Environment environment) {
        List<String> faults = new ArrayList<>();
        expect(environment, faults, "spring.cloud.stream.kafka.binder.auto-create-topics", "false");
        expect(environment, faults, "spring.mongodb.representation.uuid", "standard");
        StreamBindings.functions(environment).forEach(function -> consumer(environment, faults, function));
        if (!faults.isEmpty()) {
            throw new Unsafe(faults);
        }
    }

    private static void consumer(Environment environment, List<String> faults, String function) {
        for (String needed : List.of("destination", "group")) {
            String property = StreamBindings.binding(function) + needed;
            if (environment.getProperty(property, "").isBlank()) {
                faults.add(property + " must be set");
            }
        }
        String own = StreamBindings.kafkaBinding(function);
        expectEither(environment, faults, own, "enable-dlq", "false");
        expectEither(environment, faults, own, "start-offset", "earliest");
    }

    private static void expectEither(
            Environment environment, List<String> faults, String own, String setting, String wanted) {
        String value = environment.getProperty(own + setting, environment.getProperty(KAFKA_DEFAULT + setting, ""));
        if (!value.equalsIgnoreCase(wanted)) {
            faults.add(own + setting + " must be " + wanted);
        }
    }

    private static void expect(Environment environment, List<String> faults, String property, String wanted) {
        if (!environment.getProperty(property, "").equalsIgnoreCase(wanted)) {
            faults.add(property + " must be " + wanted);
        }
    }
}
