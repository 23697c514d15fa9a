package vn.vinhdanh.platform.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settings of the binder for a system that must not lose an event. They have the lowest precedence: a service may set
 * other values, and {@link MessagingConfigurationCheck} checks whether these are safe.
 */
public final class StreamDefaults implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new LinkedHashMap<>(Map.of(
                "spring.cloud.stream.default.consumer.retryable-exceptions[" + EventIsRetried.class.getName() + "]",
                true));
        functions(environment).forEach(function -> deadLetters(environment, function, defaults));
        environment.getPropertySources().addLast(new MapPropertySource("vinhdanh-dead-letters", defaults));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /**
     * The dead letters of {@code budget.events} at nomination-service: {@code budget.events.nomination-service.dlq}.
     */
    static String deadLettersOf(String topic, String consumer) {
        return topic + "." + consumer + ".dlq";
    }

    static Stream<String> functions(org.springframework.core.env.Environment environment) {
        String definition = environment.getProperty("spring.cloud.function.definition", "");
        return Stream.of(definition.split("[;|,]")).map(String::strip).filter(name -> !name.isEmpty());
    }

    static String binding(String function) {
        return "spring.cloud.stream.bindings." + function + "-in-0.";
    }

    static String kafkaBinding(String function) {
        return "spring.cloud.stream.kafka.bindings." + function + "-in-0.consumer.";
    }

    private static void deadLetters(
            ConfigurableEnvironment environment, String function, Map<String, Object> defaults) {
        String topic = environment.getProperty(binding(function) + "destination");
        String group = environment.getProperty(binding(function) + "group");
        if (topic != null && group != null) {
            defaults.put(kafkaBinding(function) + "dlq-name", deadLettersOf(topic, group));
        }
    }
}
