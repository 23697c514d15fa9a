package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.embedded.Broker;
import vn.vinhdanh.gateway.fixtures.HintListener;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.PublishedEvents;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;
import vn.vinhdanh.testkit.Probe;

/** Kafka is away when the gateway starts, and again later. */
class LiveBrokerAwayIT {

    @TempDir
    Path folder;

    @Test
    void a_gateway_without_kafka_serves_and_its_streams_have_hints_when_kafka_is_there() {
        try (OpenIdProvider provider = new OpenIdProvider();
                StubService service = StubService.start();
                Broker broker = Broker.at(folder).start()) {
            broker.stop();
            try (RunningGateway gateway = start(provider, service, broker);
                    HintListener listener = HintListener.open(gateway, provider.token("thu.ky", "secretariat"))) {
                assertThat(gateway.get("/api/nominations", provider.token("thu.ky"))
                                .statusCode())
                        .isEqualTo(200);
                assertThat(gateway.get("/actuator/health/readiness").statusCode())
                        .isEqualTo(200);
                Probe.await(() ->
                        assertThat(listener.messages()).hasSizeGreaterThan(3).containsOnly("heartbeat"));

                broker.startAgain();
                try (PublishedEvents events = new PublishedEvents(broker.bootstrapServers())) {
                    // Topics that are declared later than the gateway looks for them.
                    Probe.await(() -> assertThat(listener.messages()).contains("resync"));
                    events.declareTopics();
                    String first = publish(events);
                    Probe.await(() -> assertThat(listener.hints()).anyMatch(hint -> hint.contains(first)));

                    broker.kill();
                    int before = listener.messages().size();
                    Probe.await(() -> assertThat(listener.messages()
                                    .subList(before, listener.messages().size()))
                            .hasSizeGreaterThan(3)
                            .containsOnly("heartbeat"));

                    broker.startAgain();
                    String second = publish(events);
                    Probe.await(() -> assertThat(listener.hints()).anyMatch(hint -> hint.contains(second)));
                }
                assertThat(listener.hasEnded()).isFalse();
            }
        }
    }

    private static String publish(PublishedEvents events) {
        String id = UUID.randomUUID().toString();
        events.publish("nomination", "NominationReturned.v1", id, "{\"commune\":\"trung-khanh\"}");
        return id;
    }

    private static RunningGateway start(OpenIdProvider provider, StubService service, Broker broker) {
        return RunningGateway.start(
                provider,
                service.address(),
                "spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "vinhdanh.gateway.live.heartbeat=" + Duration.ofMillis(300));
    }
}
