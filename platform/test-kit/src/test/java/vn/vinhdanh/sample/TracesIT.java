package vn.vinhdanh.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** With an endpoint for traces: a command, its event, the reaction in another consumer and what follows are one trace. */
@ServiceIntegrationTest
@TestPropertySource(
        properties = {
            "spring.cloud.function.definition=upstreamFacts;openedBoxes",
            "spring.cloud.stream.bindings.openedBoxes-in-0.destination=sample.events",
            "spring.cloud.stream.bindings.openedBoxes-in-0.group=sample-service",
            "management.opentelemetry.tracing.export.schedule-delay=100ms"
        })
class TracesIT {

    /** An endpoint that accepts all and counts. */
    private static final HttpServer COLLECTOR = collector();

    private static final AtomicInteger EXPORTS = new AtomicInteger();

    @TestConfiguration
    static class Exporting {

        @Bean
        SpansInMemory spansInMemory() {
            return new SpansInMemory();
        }
    }

    /** Keeps what is exported, so that a test can read it. */
    static final class SpansInMemory implements SpanExporter {

        final List<SpanData> spans = new CopyOnWriteArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> exported) {
            spans.addAll(exported);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    @Autowired
    private SpansInMemory exporter;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void endpoint(DynamicPropertyRegistry properties) {
        properties.add(
                "management.opentelemetry.tracing.export.otlp.endpoint",
                () -> "http://127.0.0.1:" + COLLECTOR.getAddress().getPort() + "/v1/traces");
    }

    @AfterAll
    static void stop() {
        COLLECTOR.stop(0);
    }

    @Test
    void a_command_its_event_and_the_reaction_are_one_trace_under_the_correlation_id() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String client = "00f067aa0ba902b7";

        String box = open("open me", "00-" + trace + "-" + client + "-01");

        Probe.await(() -> assertThat(of(trace)).hasSize(5));
        SpanData command = only(trace, SpanKind.SERVER, client);
        SpanData published = only(trace, SpanKind.PRODUCER, command.getSpanId());
        SpanData handled = only(trace, SpanKind.CONSUMER, published.getSpanId());
        SpanData publishedNext = only(trace, SpanKind.PRODUCER, handled.getSpanId());
        only(trace, SpanKind.CONSUMER, publishedNext.getSpanId());
        assertThat(published.getName()).isEqualTo("publish BoxOpened.v1");
        assertThat(handled.getName()).isEqualTo("handle BoxOpened.v1");
        assertThat(eventOf(box).headers())
                .containsEntry("ce_correlationid", trace)
                .containsEntry("traceparent", "00-" + trace + "-" + published.getSpanId() + "-01");
        Probe.await(() -> assertThat(EXPORTS).hasPositiveValue());
    }

    @Test
    void without_a_trace_of_the_client_the_correlation_id_is_that_of_the_new_trace() {
        String box = open("alone", "nonsense");

        Probe.await(() -> assertThat(KafkaTestClient.read("sample.events", box)).hasSize(1));
        String correlation = eventOf(box).headers().getOrDefault("ce_correlationid", "");
        Probe.await(() -> assertThat(of(correlation))
                .extracting(SpanData::getKind)
                .containsExactlyInAnyOrder(SpanKind.SERVER, SpanKind.PRODUCER, SpanKind.CONSUMER));
    }

    @Test
    void an_event_without_a_traceparent_is_handled_in_the_trace_of_its_correlation_id() {
        String box = java.util.UUID.randomUUID().toString();
        String event = KafkaTestClient.publish(
                "upstream.events", "BoxBuilt.v1", box, "{\"commune\":\"xa-mau\",\"boxId\":\"" + box + "\"}");

        Probe.await(() -> assertThat(of(event.replace("-", "")))
                .extracting(SpanData::getName)
                .containsExactly("handle BoxBuilt.v1"));
    }

    /** @return the id of the box */
    private String open(String name, String traceparent) {
        HttpTestClient.Answer opened = HttpTestClient.at(port)
                .as(TestTokens.bearer("an", "xa-mau", "", Role.SECRETARIAT))
                .with("traceparent", traceparent)
                .post("/api/boxes", "{\"name\":\"" + name + "\",\"size\":1}");
        assertThat(opened.status()).isEqualTo(201);
        return opened.json().get("id").asString();
    }

    private static PublishedRecord eventOf(String box) {
        return KafkaTestClient.read("sample.events", box).getFirst();
    }

    private List<SpanData> of(String trace) {
        return exporter.spans.stream()
                .filter(span -> span.getTraceId().equals(trace))
                .toList();
    }

    private SpanData only(String trace, SpanKind kind, String parent) {
        List<SpanData> children = of(trace).stream()
                .filter(span -> span.getKind() == kind && span.getParentSpanId().equals(parent))
                .toList();
        assertThat(children).as("%s under %s", kind, parent).hasSize(1);
        return children.getFirst();
    }

    private static HttpServer collector() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/traces", exchange -> {
                exchange.getRequestBody().readAllBytes();
                EXPORTS.incrementAndGet();
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
