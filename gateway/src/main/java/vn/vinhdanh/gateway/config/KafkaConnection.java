package vn.vinhdanh.gateway.config;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Kafka, under the same names as for the services.
 *
 * @param properties further settings of the client, {@code security.protocol}
 */
@ConfigurationProperties("spring.kafka")
public record KafkaConnection(
        List<String> bootstrapServers, @DefaultValue Map<String, String> properties) {}
