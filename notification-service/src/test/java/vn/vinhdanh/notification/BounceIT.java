package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.notification.fixtures.Reports;
import vn.vinhdanh.notification.fixtures.ServiceDriver;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Mail that was accepted and comes back later, over real SMTP and IMAP. */
@ServiceIntegrationTest
@TestPropertySource(
        properties = {
            "vinhdanh.mail.timeout=3s",
            "vinhdanh.mail.lease=15s",
            "vinhdanh.mail.sweep-every=500ms",
            "vinhdanh.mail.from=giay-moi@vinh-danh.example",
            "vinhdanh.bounces.protocol=imap",
            "vinhdanh.bounces.user=giay-moi@vinh-danh.example",
            "vinhdanh.bounces.every=300ms"
        })
class BounceIT {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final GreenMailUser SENDER = start();

    private static GreenMailUser start() {
        SERVER.start();
        return SERVER.setUser("giay-moi@vinh-danh.example", "giay-moi@vinh-danh.example", PASSWORD);
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("vinhdanh.bounces.password", () -> PASSWORD);
        registry.add("vinhdanh.bounces.host", () -> "127.0.0.1");
        registry.add("vinhdanh.bounces.port", () -> SERVER.getImap().getPort());
    }

    @LocalServerPort
    private int port;

    private ServiceDriver service = new ServiceDriver("", "");
    private Map<String, Object> address = Map.of();

    @BeforeEach
    void newConference() {
        String unique = UUID.randomUUID().toString();
        service = new ServiceDriver("http://localhost:" + port, unique);
        address = Map.of("email", unique + "@trungkhanh.example");
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @Test
    void a_mail_that_comes_back_has_failed_and_nothing_goes_to_its_address_until_a_person_says_so() throws Exception {
        service.invite(1, 1, Map.copyOf(address));
        String sent = messageIdOf(1, 1);
        SENDER.deliver(Reports.report(sent, "failed", "5.1.1", "550 5.1.1 <hoang.duc@trungkhanh.example>: unknown"));

        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("FAILED"));
        JsonNode letter = letter(1, 1);
        assertThat(letter.at("/failure/code").asString()).isEqualTo("BOUNCED_ADDRESS");
        assertThat(letter.get("serverAnswer").asString()).contains("550").doesNotContain("hoang.duc@");
        Probe.await(() -> assertThat(KafkaTestClient.read("notification.events", service.message(1, 1)))
                .extracting(PublishedRecord::type)
                .containsExactly("InvitationSent.v1", "InvitationFailed.v1"));

        service.invite(1, 2, Map.copyOf(address));
        Probe.await(() -> assertThat(service.state(1, 2)).isEqualTo("FAILED"));
        assertThat(letter(1, 2).at("/failure/code").asString()).isEqualTo("ADDRESS_SUPPRESSED");

        service.post(
                "/api/messages/" + service.message(1, 2) + "/resolution",
                "{\"outcome\":\"RESEND\"}",
                ServiceDriver.OFFICER);
        Probe.await(() -> assertThat(service.state(1, 2)).isEqualTo("SENT"));
    }

    @Test
    void what_failed_is_printed_and_handed_over_instead() throws Exception {
        service.invite(1, 1, Map.copyOf(address));
        SENDER.deliver(Reports.report(messageIdOf(1, 1), "failed", "5.2.2", "552 mailbox full"));
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("FAILED"));
        assertThat(letter(1, 1).at("/failure/code").asString()).isEqualTo("BOUNCED_FULL");

        String path = "/api/messages/" + service.message(1, 1);
        service.post(path + "/resolution", "{\"outcome\":\"PAPER\"}", ServiceDriver.OFFICER);
        assertThat(service.state(1, 1)).isEqualTo("PRINT_PENDING");
        String conference = "?conferenceId=" + service.conference();
        assertThat(service.get("/api/messages/sheets" + conference + "&size=A6", ServiceDriver.OFFICER)
                        .body())
                .startsWith("%PDF-");
        service.post(path + "/printed", null, ServiceDriver.OFFICER);
        service.post(path + "/handover", "{\"result\":\"HANDED_OVER\"}", ServiceDriver.OFFICER);
        assertThat(letter(1, 1).at("/handover/result").asString()).isEqualTo("HANDED_OVER");
        assertThat(service.get("/api/messages/sheets" + conference + "&size=A5", ServiceDriver.OFFICER)
                        .statusCode())
                .isEqualTo(409);
        assertThat(service.get("/api/messages/delivery-list" + conference, ServiceDriver.OFFICER)
                        .body())
                .startsWith("%PDF-");
        assertThat(service.get("/api/messages/delivery-list" + conference, ServiceDriver.STRANGER)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_delay_and_an_automatic_reply_change_nothing_and_are_read_once() throws Exception {
        service.invite(1, 1, Map.copyOf(address));
        String sent = messageIdOf(1, 1);
        SENDER.deliver(Reports.report(sent, "delayed", "4.4.1", "451 later"));
        SENDER.deliver(Reports.outOfOffice(sent));

        service.invite(2, 1, Map.of("email", "khac-" + address.get("email")));
        SENDER.deliver(Reports.report(messageIdOf(2, 1), "failed", "5.7.1", "550 refused"));
        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("FAILED"));
        assertThat(service.state(1, 1)).isEqualTo("SENT");
    }

    private JsonNode letter(int number, int revision) {
        return ServiceDriver.json(
                service.get("/api/messages/" + service.message(number, revision), ServiceDriver.OFFICER));
    }

    /** As it left the service. */
    private String messageIdOf(int number, int revision) throws Exception {
        Probe.await(() -> assertThat(service.state(number, revision)).isEqualTo("SENT"));
        String id = service.message(number, revision);
        for (MimeMessage mail : List.of(SERVER.getReceivedMessages())) {
            if (mail.getMessageID() != null && mail.getMessageID().contains(id)) {
                return mail.getMessageID();
            }
        }
        throw new AssertionError("no mail of " + id);
    }
}
