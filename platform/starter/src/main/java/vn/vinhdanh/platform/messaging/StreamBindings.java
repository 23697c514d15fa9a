package vn.vinhdanh.platform.messaging;

import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** The names of the binder's settings for the consumers of a service. */
final class StreamBindings {

    private StreamBindings() {}

    /**
     * The dead letters of {@code budget.events} at nomination-service: {@code budget.events.nomination-service.dlq}.
     */
    static String deadLettersOf(String topic, String consumer) {
        return topic + "." + consumer + ".dlq";
    }

    static Stream<String> functions(Environment environment) {
        String definition = environment.getProperty("spring.cloud.function.definition", "");
        return Stream.of(definition.split("[;|,]")).map(String::strip).filter(name -> !name.isEmpty());
    }

    static String binding(String function) {
        return "spring.cloud.stream.bindings." + function + "-in-0.";
    }

    static String kafkaBinding(String function) {
        return "spring.cloud.stream.kafka.bindings." + function + "-in-0.consumer.";
    }
}
