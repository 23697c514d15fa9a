package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
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
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.embedded.Mailbox.FailureMode;
import vn.vinhdanh.embedded.ReceivedMail;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.fixtures.Town;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** From the fact to the mailbox, with every trouble that a mail server makes. */
@ServiceIntegrationTest
@TestPropertySource(
        properties = {
            "vinhdanh.mail.timeout=3s",
            "vinhdanh.mail.lease=15s",
            "vinhdanh.mail.first-pause=1s",
            "vinhdanh.mail.sweep-every=500ms",
            "vinhdanh.mail.rest=1s"
        })
class InvitationIT {

    private static final Mailbox MAILBOX = mailbox();

    private static Mailbox mailbox() {
        try {
            return Mailbox.inFolder(Files.createTempDirectory("mailbox")).start();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void whereTheMailboxIs(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", MAILBOX::host);
        registry.add("spring.mail.port", MAILBOX::port);
    }

    @LocalServerPort
    private int port;

    private Town town = new Town("", "");

    @BeforeEach
    void a_conference_of_its_own() {
        town = new Town("http://localhost:" + port, UUID.randomUUID().toString());
        MAILBOX.setFailureMode(FailureMode.NONE);
        MAILBOX.clear();
    }

    @AfterAll
    static void close() {
        MAILBOX.close();
    }

    @Test
    void an_invited_delegate_gets_one_mail_with_paper_and_calendar() {
        town.invite(1);
        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("SENT"));

        ReceivedMail letter = MAILBOX.receivedMail().getFirst();
        assertThat(MAILBOX.receivedMail()).hasSize(1);
        assertThat(letter.recipients()).containsExactly("dai.bieu.1@trungkhanh.example");
        assertThat(letter.subject()).startsWith("Giấy mời: Hội nghị");
        assertThat(letter.messageId()).startsWith("<" + town.message(1, 1) + "@");
        assertThat(letter.text()).contains("Đại biểu 1", "/api/answers/");
        assertThat(letter.html()).contains("Trả lời giấy mời");
        assertThat(letter.attachments())
                .extracting(ReceivedMail.Attachment::type)
                .containsExactly("application/pdf", "text/calendar");
        assertThat(new String(letter.attachments().getFirst().content(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(new String(letter.attachments().getLast().content(), StandardCharsets.UTF_8))
                .contains("UID:" + town.delegate(1), "SEQUENCE:0");
    }

    @Test
    void others_learn_that_it_was_sent() {
        town.invite(1);

        Probe.await(() -> {
            List<PublishedRecord> published = KafkaTestClient.read("notification.events", town.message(1, 1));
            assertThat(published).extracting(PublishedRecord::type).containsExactly("InvitationSent.v1");
            Contracts.assertConforms(
                    "notification", "InvitationSent.v1", published.getFirst().value());
        });
    }

    @Test
    void the_same_fact_three_times_is_one_mail() {
        town.invite(1);
        town.invite(1);
        town.invite(1);
        town.invite(2);

        Probe.await(() -> assertThat(town.state(2, 1)).isEqualTo("SENT"));
        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("SENT"));
        assertThat(MAILBOX.receivedMail()).hasSize(2);
    }

    @Test
    void a_hundred_and_fifty_delegates_get_one_mail_each() {
        for (int number = 1; number <= 150; number++) {
            town.invite(number);
        }

        Probe.await(
                java.time.Duration.ofMinutes(2),
                () -> assertThat(town.progress().get("done").asInt()).isEqualTo(150));

        assertThat(MAILBOX.receivedMail())
                .extracting(ReceivedMail::messageId)
                .hasSize(150)
                .doesNotHaveDuplicates();
        assertThat(town.progress().get("total").asInt()).isEqualTo(150);
    }

    @Test
    void while_the_mail_server_is_away_messages_wait() {
        MAILBOX.stop();
        try {
            for (int number = 1; number <= 12; number++) {
                town.invite(number);
            }
            Probe.await(() -> assertThat(town.progress().get("open").asInt()).isEqualTo(12));
            Probe.staysTrue(
                    java.time.Duration.ofSeconds(3),
                    () -> assertThat(town.progress().get("open").asInt()).isEqualTo(12));
        } finally {
            MAILBOX.startAgain();
        }

        Probe.await(() -> assertThat(town.progress().get("done").asInt()).isEqualTo(12));
        assertThat(MAILBOX.receivedMail())
                .extracting(ReceivedMail::messageId)
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void who_is_cancelled_while_the_mail_server_is_away_gets_no_invitation() {
        MAILBOX.stop();
        try {
            town.invite(1);
            town.invite(2, 1, Map.of("channel", "PRINT"));
            town.invite(3);
            town.cancel(1, 1);
            town.cancel(2, 1);
            Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("WITHDRAWN"));
            Probe.await(() -> assertThat(town.state(2, 1)).isEqualTo("WITHDRAWN"));
        } finally {
            MAILBOX.startAgain();
        }

        Probe.await(() -> assertThat(town.state(3, 1)).isEqualTo("SENT"));
        assertThat(MAILBOX.receivedMail())
                .singleElement()
                .satisfies(letter -> assertThat(letter.recipients()).containsExactly("dai.bieu.3@trungkhanh.example"));
        assertThat(resolve(1, "{\"outcome\":\"RESEND\"}").statusCode()).isEqualTo(409);
        assertThat(town.progress().get("done").asInt()).isEqualTo(3);
        assertThat(town.progress().get("open").asInt()).isZero();
    }

    @Test
    void a_cancellation_that_comes_before_its_invitation_waits_for_it() {
        town.cancel(1, 1);
        town.invite(2, 1, Map.of("channel", "PRINT"));
        Probe.await(() -> assertThat(town.state(2, 1)).isEqualTo("PRINT_PENDING"));

        town.invite(1, 1, Map.of("channel", "PRINT"));

        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("WITHDRAWN"));
    }

    @Test
    void a_busy_server_is_asked_again_later() {
        MAILBOX.setFailureMode(FailureMode.ANSWER_BUSY);
        town.invite(1);
        Probe.await(() -> assertThat(message(1).path("attempts").asInt()).isPositive());
        assertThat(message(1).get("state").asString()).isEqualTo("QUEUED");
        assertThat(message(1).get("serverAnswer").asString()).contains("451");

        MAILBOX.setFailureMode(FailureMode.NONE);

        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("SENT"));
        assertThat(MAILBOX.receivedMail()).hasSize(1);
    }

    @Test
    void a_refused_address_is_a_failure_that_says_why_and_masks_the_address() {
        MAILBOX.setFailureMode(FailureMode.REJECT);
        town.invite(1);
        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("FAILED"));

        assertThat(message(1).at("/failure/reason").asString()).isEqualTo("ADDRESS_REFUSED");
        assertThat(message(1).at("/failure/vi").asString()).contains("từ chối địa chỉ");
        assertThat(message(1).toString()).doesNotContain("dai.bieu.1@").contains("d***@trungkhanh.example");
        Probe.await(() -> assertThat(KafkaTestClient.read("notification.events", town.message(1, 1)))
                .singleElement()
                .satisfies(record ->
                        assertThat(record.value()).contains("ADDRESS_REFUSED").doesNotContain("dai.bieu")));
    }

    @Test
    void a_server_that_takes_it_and_says_nothing_leaves_it_uncertain_until_a_person_resends() {
        MAILBOX.setFailureMode(FailureMode.HANG);
        town.invite(1);
        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("UNCERTAIN"));
        MAILBOX.setFailureMode(FailureMode.NONE);
        Probe.staysTrue(
                java.time.Duration.ofSeconds(2),
                () -> assertThat(town.state(1, 1)).isEqualTo("UNCERTAIN"));
        assertThat(MAILBOX.receivedMail()).isEmpty();

        HttpResponse<String> answer = resolve(1, "{\"outcome\":\"RESEND\",\"reason\":\"Đại biểu chưa nhận được\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("SENT"));
        assertThat(MAILBOX.receivedMail()).hasSize(1);
        Probe.await(() -> assertThat(KafkaTestClient.read("notification.events", town.message(1, 1)))
                .extracting(PublishedRecord::type)
                .containsExactly("InvitationUncertain.v1", "InvitationSent.v1"));
    }

    @Test
    void a_connection_cut_after_the_accept_leaves_it_uncertain_and_the_answer_settles_it() {
        MAILBOX.setFailureMode(FailureMode.DISCONNECT_AFTER_ACCEPT);
        town.invite(1);
        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("UNCERTAIN"));
        MAILBOX.setFailureMode(FailureMode.NONE);

        town.answer(1, 1, Instant.now().toString());

        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("SENT"));
        assertThat(message(1).get("settledBy").asString()).isEqualTo("ANSWER");
        assertThat(MAILBOX.receivedMail()).hasSize(1);
    }

    @Test
    void an_officer_confirms_what_arrived() {
        MAILBOX.setFailureMode(FailureMode.DISCONNECT_AFTER_ACCEPT);
        town.invite(1);
        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("UNCERTAIN"));

        assertThat(resolve(1, "{\"outcome\":\"DELIVERED\"}").statusCode()).isEqualTo(200);

        assertThat(message(1).get("settledBy").asString()).isEqualTo("PERSON");
        assertThat(resolve(1, "{\"outcome\":\"DELIVERED\"}").statusCode()).isEqualTo(409);
        assertThat(MAILBOX.receivedMail()).hasSize(1);
    }

    @Test
    void an_address_that_cannot_be_one_fails_at_once_and_the_next_delegate_is_served() {
        town.invite(1, 1, Map.of("email", "không phải địa chỉ"));
        town.invite(2, 1, Map.of("email", "a@trungkhanh.example\r\nBcc: b@trungkhanh.example"));
        town.invite(3);

        Probe.await(() -> assertThat(town.state(3, 1)).isEqualTo("SENT"));
        Probe.await(
                () -> assertThat(town.progress().at("/states/FAILED").asInt()).isEqualTo(2));
        assertThat(MAILBOX.receivedMail()).hasSize(1);
    }

    @Test
    void a_fact_that_cannot_be_an_invitation_is_a_dead_letter_and_the_next_delegate_is_served() {
        town.invite(1, 1, Map.of("name", "  "));
        town.invite(2, 1, Map.of("date", "28/8/2025"));
        town.invite(3);

        Probe.await(() -> assertThat(town.state(3, 1)).isEqualTo("SENT"));
        String operator = TestTokens.bearer("van.hanh", "", "", Role.OPERATOR);
        Probe.await(() -> assertThat(town.get("/api/operations/notification-service/dead-letters", operator)
                        .body())
                .contains(town.delegate(1), town.delegate(2))
                .doesNotContain("dai.bieu"));
    }

    @Test
    void the_interface_is_described() {
        assertThat(town.get("/v3/api-docs", null).body())
                .contains(
                        "/api/messages/progress",
                        "/api/messages/{id}/paper",
                        "/api/messages/{id}/resolution",
                        "/api/messages/{id}/printed");
    }

    @Test
    void a_date_that_moved_sends_the_next_revision_with_the_same_entry() {
        town.invite(1);
        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("SENT"));

        town.invite(1, 2, Map.of("date", "2025-08-29"));

        Probe.await(() -> assertThat(town.state(1, 2)).isEqualTo("SENT"));
        ReceivedMail second = MAILBOX.receivedMail().getLast();
        assertThat(second.subject()).startsWith("[Điều chỉnh]");
        assertThat(new String(second.attachments().getLast().content(), StandardCharsets.UTF_8))
                .contains("UID:" + town.delegate(1), "SEQUENCE:1", "20250829T073000");
    }

    @Test
    void a_delegate_without_mail_gets_a_paper_that_a_person_prints() {
        town.invite(1, 1, Map.of("channel", "PRINT"));
        Probe.await(() -> assertThat(town.state(1, 1)).isEqualTo("PRINT_PENDING"));

        HttpResponse<String> paper = town.get("/api/messages/" + town.message(1, 1) + "/paper", Town.OFFICER);
        assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(paper.body()).startsWith("%PDF-");

        HttpResponse<String> printed =
                town.post("/api/messages/" + town.message(1, 1) + "/printed", null, Town.OFFICER);
        assertThat(printed.statusCode()).isEqualTo(200);
        assertThat(town.state(1, 1)).isEqualTo("PRINTED");
        assertThat(MAILBOX.receivedMail()).isEmpty();
    }

    private HttpResponse<String> resolve(int number, String body) {
        return town.post("/api/messages/" + town.message(number, 1) + "/resolution", body, Town.OFFICER);
    }

    private JsonNode message(int number) {
        return Town.json(town.get("/api/messages/" + town.message(number, 1), Town.OFFICER));
    }
}
