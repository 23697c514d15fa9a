package vn.vinhdanh.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Without an endpoint for traces, a service is as if there were no tracing; its metrics stay. */
@ServiceIntegrationTest
class NoTracesIT {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @Test
    void no_bean_is_of_opentelemetry_or_of_a_tracer() {
        List<String> types = Arrays.stream(context.getBeanDefinitionNames())
                .map(name -> context.getType(name, false))
                .filter(Objects::nonNull)
                .map(Class::getName)
                .filter(name -> name.startsWith("io.opentelemetry.")
                        || name.startsWith("io.micrometer.tracing.")
                        || name.contains(".autoconfigure.") && name.contains("racing"))
                .toList();

        assertThat(types).isEmpty();
    }

    @Test
    void operators_see_requests_consumers_and_the_outbox_and_no_observation_of_the_framework() {
        HttpTestClient client = HttpTestClient.at(port);
        client.get("/api/boxes");

        assertThat(client.get("/actuator/prometheus").text())
                .contains("http_server_requests_seconds_count{")
                .contains("spring_cloud_stream_binder_kafka_offset{")
                .contains("vinhdanh_outbox_pending ")
                .contains("vinhdanh_deadletters ")
                .contains("vinhdanh_events_deferred ")
                .doesNotContain("spring_cloud_function")
                .doesNotContain("spring_security")
                .doesNotContain("spring_integration")
                .doesNotContain("spring_kafka");
    }
}
