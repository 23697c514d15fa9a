package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.gateway.fixtures.HintListener;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.PublishedEvents;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.TestInfrastructure;

/** Hints from the events of the services to open pages, and what they must not say. */
class LiveHintsIT {

    private static final String KAFKA = TestInfrastructure.shared().bootstrapServers();

    private static final OpenIdProvider provider = new OpenIdProvider();
    private static final StubService service = StubService.start();
    private static final PublishedEvents events = new PublishedEvents(KAFKA).declareTopics();
    private static RunningGateway gateway;

    @BeforeAll
    static void open() {
        gateway = start();
        awaitHints(gateway);
    }

    @AfterAll
    static void close() {
        gateway.close();
        events.close();
        service.close();
        provider.close();
    }

    @Test
    void a_hint_reaches_the_commune_of_the_event_and_no_other() {
        String here = UUID.randomUUID().toString();
        String there = UUID.randomUUID().toString();
        try (HintListener trungKhanh = listen("can.bo", "unit-officer");
                HintListener damThuy = HintListener.open(
                        gateway, provider.tokenOf("dam-thuy", "can.bo.khac", "unit-officer", "secretariat"))) {
            events.publish("nomination", "NominationReturned.v1", here, golden("nomination", "NominationReturned.v1"));
            events.publish("nomination", "NominationReturned.v1", there, "{\"commune\":\"dam-thuy\"}");

            Probe.await(() -> assertThat(damThuy.hints()).containsExactly(hint("nominations", there)));
            Probe.await(() -> assertThat(trungKhanh.hints()).containsExactly(hint("nominations", here)));
            assertThat(trungKhanh.header("Content-Type")).startsWith("text/event-stream");
            assertThat(trungKhanh.header("Cache-Control")).contains("no-store");
            assertThat(trungKhanh.header("X-Accel-Buffering")).isEqualTo("no");
        }
    }

    @Test
    void every_event_of_every_service_gives_a_hint() {
        try (HintListener listener = listen("thu.ky", "secretariat")) {
            List<String> ids = PublishedEvents.everyEvent().stream()
                    .map(event -> {
                        String id = UUID.randomUUID().toString();
                        events.publish(
                                event.producer(), event.type(), id, event.json().replace("dam-thuy", "trung-khanh"));
                        return id;
                    })
                    .toList();

            assertThat(ids).hasSizeGreaterThan(40);
            Probe.await(() -> assertThat(listener.hints())
                    .hasSize(ids.size())
                    .allMatch(hint -> ids.stream().anyMatch(hint::contains)));
        }
    }

    @Test
    void a_role_gets_no_hints_of_what_it_may_not_list() {
        String letter = UUID.randomUUID().toString();
        String delegate = UUID.randomUUID().toString();
        try (HintListener unit = listen("can.bo", "unit-officer");
                HintListener office = listen("van.phong", "office")) {
            events.publish("notification", "InvitationSent.v1", letter, golden("notification", "InvitationSent.v1"));
            Probe.await(() -> assertThat(office.hints()).containsExactly(hint("messages", letter)));
            events.publish("delegate", "DelegateInvited.v1", delegate, golden("delegate", "DelegateInvited.v1"));

            Probe.await(() -> assertThat(unit.hints()).containsExactly(hint("delegates", delegate)));
        }
    }

    @Test
    void each_gateway_hears_every_event() {
        String id = UUID.randomUUID().toString();
        try (RunningGateway second = start();
                HintListener atFirst = listen("thu.ky", "secretariat")) {
            awaitHints(second);
            try (HintListener atSecond = HintListener.open(second, provider.token("thu.ky", "secretariat"))) {
                events.publish("budget", "RewardPaid.v1", id, golden("budget", "RewardPaid.v1"));

                Probe.await(() -> assertThat(atFirst.hints()).contains(hint("rewards", id)));
                Probe.await(() -> assertThat(atSecond.hints()).contains(hint("rewards", id)));
            }
        }
    }

    @Test
    void a_silent_stream_has_heartbeats() {
        try (HintListener listener = listen("can.bo", "door")) {
            Probe.await(
                    () -> assertThat(listener.messages()).containsSubsequence("heartbeat", "heartbeat", "heartbeat"));
        }
    }

    @Test
    void a_stream_needs_an_account_and_ends_with_its_token() {
        assertThat(gateway.get("/api/live").statusCode()).isEqualTo(401);
        String shortToken = provider.expiringIn(Duration.ofSeconds(2), "thu.ky.ngan", "secretariat");
        try (HintListener listener = HintListener.open(gateway, shortToken)) {
            Probe.await(
                    Duration.ofSeconds(5), () -> assertThat(listener.hasEnded()).isTrue());
        }
    }

    @Test
    void an_account_has_four_streams_at_most_and_a_fifth_ends_the_oldest() {
        String token = provider.token("nhieu.the", "secretariat");
        List<HintListener> open = IntStream.range(0, 5)
                .mapToObj(i -> HintListener.open(gateway, token))
                .toList();

        Probe.await(() -> assertThat(open.getFirst().hasEnded()).isTrue());
        String id = UUID.randomUUID().toString();
        events.publish("budget", "RewardPaid.v1", id, golden("budget", "RewardPaid.v1"));
        List<HintListener> younger = open.subList(1, 5);
        Probe.await(() -> assertThat(younger)
                .allSatisfy(stream -> assertThat(stream.hints()).contains(hint("rewards", id))));
        open.forEach(HintListener::close);
    }

    @Test
    void a_client_that_reads_nothing_holds_up_nobody_and_is_told_to_read_everything_again() throws IOException {
        String fence = UUID.randomUUID().toString();
        String large = "x".repeat(4_000);
        try (Socket slow = slowClient();
                HintListener quick = HintListener.open(gateway, provider.tokenOf("tra-linh", "nhanh", "secretariat"))) {
            for (int i = 0; i < 4_000; i++) {
                events.send("nomination", "NominationReturned.v1", large + i, "{\"commune\":\"tra-linh\"}");
            }
            events.flush();
            // Again and again: what waits for the quick client may be replaced too.
            Probe.await(() -> {
                events.publish("nomination", "NominationReturned.v1", fence, "{\"commune\":\"tra-linh\"}");
                assertThat(quick.hints()).contains(hint("nominations", fence));
            });
            assertThat(gateway.get("/api/nominations", provider.token("thu.ky")).statusCode())
                    .isEqualTo(200);
            assertThat(readUntil(slow.getInputStream(), "event: resync")).isTrue();
        }
    }

    @Test
    void a_stop_of_the_gateway_ends_its_streams_without_waiting_for_them() {
        RunningGateway stopping = start();
        HintListener listener = HintListener.open(stopping, provider.token("thu.ky", "secretariat"));
        long startedAt = System.nanoTime();

        stopping.close();

        assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofSeconds(10));
        Probe.await(() -> assertThat(listener.hasEnded()).isTrue());
    }

    static RunningGateway start(String... settings) {
        String[] all = IntStream.range(0, settings.length + 2)
                .mapToObj(i -> switch (i) {
                    case 0 -> "spring.kafka.bootstrap-servers=" + KAFKA;
                    case 1 -> "vinhdanh.gateway.live.heartbeat=1s";
                    default -> settings[i - 2];
                })
                .toArray(String[]::new);
        return RunningGateway.start(provider, service.address(), all);
    }

    /** A gateway follows the events from some moment after its start. */
    private static void awaitHints(RunningGateway gateway) {
        try (HintListener listener = HintListener.open(gateway, provider.tokenOf("first", "dau.tien", "secretariat"))) {
            Probe.await(() -> {
                events.publish("program", "ConferencePlanned.v1", "first", "{\"commune\":\"first\"}");
                assertThat(listener.hints()).isNotEmpty();
            });
        }
    }

    private static HintListener listen(String account, String... roles) {
        return HintListener.open(gateway, provider.token(account, roles));
    }

    private static String golden(String producer, String type) {
        return Contracts.golden(producer, type, "full").json();
    }

    private static String hint(String kind, String id) {
        return "{\"kind\":\"%s\",\"id\":\"%s\"}".formatted(kind, id);
    }

    /** Sends a request and reads nothing. */
    private static Socket slowClient() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4 * 1024);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("localhost", gateway.port()));
        String request =
                "GET /api/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Bearer "
                        + provider.tokenOf("tra-linh", "cham", "secretariat") + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean readUntil(InputStream stream, String wanted) throws IOException {
        StringBuilder rest = new StringBuilder();
        byte[] buffer = new byte[64 * 1024];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            rest.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            if (rest.indexOf(wanted) >= 0) {
                return true;
            }
            rest.delete(0, Math.max(0, rest.length() - wanted.length()));
        }
        return false;
    }
}
