package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.embedded.Mailbox.FailureMode;
import vn.vinhdanh.embedded.ReceivedMail;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.fixtures.ServiceDriver;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** From the event to the mailbox, with every failure of a mail server. */
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

    private static final String A_DAY_LATER = LocalDate.now().plusDays(31).toString();
    private static final Mailbox MAILBOX = mailbox();

    private static Mailbox mailbox() {
        try {
            return Mailbox.inFolder(Files.createTempDirectory("mailbox")).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", MAILBOX::host);
        registry.add("spring.mail.port", MAILBOX::port);
    }

    @Autowired
    private MongoDatabase database;

    @LocalServerPort
    private int port;

    private ServiceDriver service = new ServiceDriver("", "");

    @BeforeEach
    void newConference() {
        service =
                new ServiceDriver("http://localhost:" + port, UUID.randomUUID().toString());
        MAILBOX.setFailureMode(FailureMode.NONE);
        MAILBOX.clear();
    }

    @AfterAll
    static void close() {
        MAILBOX.close();
    }

    @Test
    void an_invited_delegate_gets_one_mail_with_paper_and_calendar() {
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));

        ReceivedMail letter = MAILBOX.receivedMail().getFirst();
        assertThat(MAILBOX.receivedMail()).hasSize(1);
        assertThat(letter.recipients()).containsExactly("dai.bieu.1@trungkhanh.example");
        assertThat(letter.subject()).startsWith("Giấy mời: Hội nghị");
        assertThat(letter.messageId()).startsWith("<" + service.message(1, 1) + "@");
        assertThat(letter.text()).contains("Đại biểu 1", "/api/answers/");
        assertThat(letter.html()).contains("Trả lời giấy mời");
        assertThat(letter.attachments())
                .extracting(ReceivedMail.Attachment::type)
                .containsExactly("application/pdf", "text/calendar");
        assertThat(new String(letter.attachments().getFirst().content(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(new String(letter.attachments().getLast().content(), StandardCharsets.UTF_8))
                .contains("UID:" + service.delegate(1), "SEQUENCE:0");
    }

    @Test
    void a_sent_invitation_is_published() {
        service.invite(1);

        Probe.await(() -> {
            List<PublishedRecord> published = KafkaTestClient.read("notification.events", service.message(1, 1));
            assertThat(published).extracting(PublishedRecord::type).containsExactly("InvitationSent.v1");
            Contracts.assertConforms(
                    "notification", "InvitationSent.v1", published.getFirst().value());
        });
    }

    @Test
    void a_repeated_event_gives_one_mail() {
        service.invite(1);
        service.invite(1);
        service.invite(1);
        service.invite(2);

        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("SENT"));
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        assertThat(MAILBOX.receivedMail()).hasSize(2);
    }

    @Test
    void a_hundred_and_fifty_delegates_get_one_mail_each() {
        for (int number = 1; number <= 150; number++) {
            service.invite(number);
        }

        Probe.await(
                Duration.ofMinutes(2),
                () -> assertThat(service.progress().get("done").asInt()).isEqualTo(150));

        assertThat(MAILBOX.receivedMail())
                .extracting(ReceivedMail::messageId)
                .hasSize(150)
                .doesNotHaveDuplicates();
        assertThat(service.progress().get("total").asInt()).isEqualTo(150);
    }

    @Test
    void messages_wait_while_the_mail_server_is_unreachable() {
        MAILBOX.stop();
        try {
            for (int number = 1; number <= 12; number++) {
                service.invite(number);
            }
            Probe.await(() -> assertThat(service.progress().get("open").asInt()).isEqualTo(12));
            Probe.staysTrue(
                    Duration.ofSeconds(3),
                    () -> assertThat(service.progress().get("open").asInt()).isEqualTo(12));
        } finally {
            MAILBOX.startAgain();
        }

        Probe.await(() -> assertThat(service.progress().get("done").asInt()).isEqualTo(12));
        assertThat(MAILBOX.receivedMail())
                .extracting(ReceivedMail::messageId)
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_delegate_cancelled_while_the_mail_server_is_unreachable_gets_no_invitation() {
        MAILBOX.stop();
        try {
            service.invite(1);
            service.invite(2, 1, Map.of("channel", "PRINT"));
            service.invite(3);
            service.cancel(1, 1);
            service.cancel(2, 1);
            Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("WITHDRAWN"));
            Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("WITHDRAWN"));
        } finally {
            MAILBOX.startAgain();
        }

        Probe.await(() -> assertThat(service.state(3, 1)).isEqualTo("SENT"));
        assertThat(MAILBOX.receivedMail())
                .singleElement()
                .satisfies(letter -> assertThat(letter.recipients()).containsExactly("dai.bieu.3@trungkhanh.example"));
        assertThat(resolve(1, "{\"outcome\":\"RESEND\"}").statusCode()).isEqualTo(409);
        assertThat(service.progress().get("done").asInt()).isEqualTo(3);
        assertThat(service.progress().get("open").asInt()).isZero();
    }

    @Test
    void a_cancellation_that_arrives_before_its_invitation_waits_for_it() {
        service.cancel(1, 1);
        service.invite(2, 1, Map.of("channel", "PRINT"));
        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("PRINT_PENDING"));

        service.invite(1, 1, Map.of("channel", "PRINT"));

        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("WITHDRAWN"));
    }

    @Test
    void a_busy_server_is_tried_again_later() {
        MAILBOX.setFailureMode(FailureMode.ANSWER_BUSY);
        service.invite(1);
        Probe.await(() -> assertThat(message(1).path("attempts").asInt()).isPositive());
        assertThat(message(1).get("state").asString()).isEqualTo("QUEUED");
        assertThat(message(1).get("serverAnswer").asString()).contains("451");

        MAILBOX.setFailureMode(FailureMode.NONE);

        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        assertThat(MAILBOX.receivedMail()).hasSize(1);
    }

    @Test
    void a_refused_address_is_a_failure_with_a_reason_and_a_masked_address() {
        MAILBOX.setFailureMode(FailureMode.REJECT);
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("FAILED"));

        assertThat(message(1).at("/failure/reason").asString()).isEqualTo("ADDRESS_REFUSED");
        assertThat(message(1).at("/failure/vi").asString()).contains("từ chối địa chỉ");
        assertThat(message(1).toString()).doesNotContain("dai.bieu.1@").contains("d***@trungkhanh.example");
        Probe.await(() -> assertThat(KafkaTestClient.read("notification.events", service.message(1, 1)))
                .singleElement()
                .satisfies(record ->
                        assertThat(record.value()).contains("ADDRESS_REFUSED").doesNotContain("dai.bieu")));
    }

    @Test
    void a_server_that_never_answers_leaves_it_uncertain_until_a_person_resends() {
        MAILBOX.setFailureMode(FailureMode.HANG);
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("UNCERTAIN"));
        MAILBOX.setFailureMode(FailureMode.NONE);
        Probe.staysTrue(
                Duration.ofSeconds(2), () -> assertThat(service.state(1, 1)).isEqualTo("UNCERTAIN"));
        assertThat(MAILBOX.receivedMail()).isEmpty();

        HttpResponse<String> answer = resolve(1, "{\"outcome\":\"RESEND\",\"reason\":\"Đại biểu chưa nhận được\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        assertThat(MAILBOX.receivedMail()).hasSize(1);
        Probe.await(() -> assertThat(KafkaTestClient.read("notification.events", service.message(1, 1)))
                .extracting(PublishedRecord::type)
                .containsExactly("InvitationUncertain.v1", "InvitationSent.v1"));
    }

    @Test
    void a_connection_lost_after_the_accept_leaves_it_uncertain_and_an_answer_settles_it() {
        MAILBOX.setFailureMode(FailureMode.DISCONNECT_AFTER_ACCEPT);
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("UNCERTAIN"));
        MAILBOX.setFailureMode(FailureMode.NONE);

        service.answer(1, 1, Instant.now().toString());

        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        assertThat(message(1).get("settledBy").asString()).isEqualTo("ANSWER");
        assertThat(MAILBOX.receivedMail()).hasSize(1);
    }

    @Test
    void an_officer_confirms_an_uncertain_message() {
        MAILBOX.setFailureMode(FailureMode.DISCONNECT_AFTER_ACCEPT);
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("UNCERTAIN"));

        assertThat(resolve(1, "{\"outcome\":\"DELIVERED\"}").statusCode()).isEqualTo(200);

        assertThat(message(1).get("settledBy").asString()).isEqualTo("PERSON");
        assertThat(resolve(1, "{\"outcome\":\"DELIVERED\"}").statusCode()).isEqualTo(409);
        assertThat(MAILBOX.receivedMail()).hasSize(1);
    }

    @Test
    void an_unusable_address_fails_at_once_and_does_not_delay_others() {
        service.invite(1, 1, Map.of("email", "không phải địa chỉ"));
        service.invite(2, 1, Map.of("email", "a@trungkhanh.example\r\nBcc: b@trungkhanh.example"));
        service.invite(3);

        Probe.await(() -> assertThat(service.state(3, 1)).isEqualTo("SENT"));
        Probe.await(() ->
                assertThat(service.progress().at("/states/FAILED").asInt()).isEqualTo(2));
        assertThat(MAILBOX.receivedMail()).hasSize(1);
    }

    @Test
    void an_invalid_event_is_a_dead_letter_and_does_not_delay_others() {
        service.invite(1, 1, Map.of("name", "  "));
        service.invite(2, 1, Map.of("date", "28/8/2025"));
        service.invite(3);

        Probe.await(() -> assertThat(service.state(3, 1)).isEqualTo("SENT"));
        String operator = TestTokens.bearer("van.hanh", "", "", Role.OPERATOR);
        Probe.await(() -> assertThat(service.get("/api/operations/notification-service/dead-letters", operator)
                        .body())
                .contains(service.delegate(1), service.delegate(2))
                .doesNotContain("dai.bieu"));
    }

    @Test
    void a_letter_of_a_conference_that_has_begun_is_withdrawn_and_not_sent() {
        service.invite(1, 1, Map.of("date", LocalDate.now().minusDays(1).toString()));
        service.invite(2);

        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("SENT"));
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("WITHDRAWN"));
        assertThat(MAILBOX.receivedMail()).hasSize(1);
    }

    /** As after a restore: the letter is not in the store, and its event is read again. */
    @Test
    void a_letter_from_before_the_store_was_put_back_is_sent_only_by_a_person() {
        String before = Instant.now().minus(Duration.ofHours(1)).toString();
        service.invite(1, 1, Map.of("invitedAt", before));
        service.invite(2);

        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("SENT"));
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("UNCERTAIN"));
        assertThat(MAILBOX.receivedMail()).hasSize(1);

        assertThat(service.post(
                                "/api/messages/" + service.message(1, 1) + "/resolution",
                                "{\"outcome\":\"RESEND\"}",
                                ServiceDriver.OFFICER)
                        .statusCode())
                .isEqualTo(200);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
    }

    @Test
    void the_letters_of_an_erased_delegate_keep_no_name_address_or_link() {
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        MAILBOX.setFailureMode(FailureMode.ANSWER_BUSY);
        service.invite(1, 2, Map.of());
        Probe.await(() -> assertThat(service.state(1, 2)).isEqualTo("QUEUED"));

        service.erase(1, 2);

        Probe.await(() -> assertThat(service.state(1, 2)).isEqualTo("WITHDRAWN"));
        assertThat(service.state(1, 1)).isEqualTo("SENT");
        for (int revision = 1; revision <= 2; revision++) {
            Document message = database.getCollection("messages")
                    .find(new Document("_id", service.message(1, revision)))
                    .first();
            assertThat(message.get("state").toString())
                    .doesNotContain("Đại biểu 1", "dai.bieu.1")
                    .contains("(đã xóa)");
        }
        MAILBOX.setFailureMode(FailureMode.NONE);
    }

    /** The letter and the cancellation are on two topics, so either may be first. */
    @Test
    void a_letter_that_comes_after_its_cancellation_is_not_sent() {
        service.cancel(1, 1);
        Probe.await(() -> assertThat(database.getCollection("recalls")
                        .find(new Document("_id", service.delegate(1)))
                        .first())
                .isNotNull());
        service.invite(1);
        service.invite(2);

        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("SENT"));
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("WITHDRAWN"));
        assertThat(MAILBOX.receivedMail()).hasSize(1);

        service.cancel(2, 1);
        service.invite(2, 2, Map.of());
        Probe.await(() -> assertThat(service.state(2, 2)).isEqualTo("SENT"));
    }

    @Test
    void a_cancelled_conference_tells_everybody_who_may_have_a_letter_once() {
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        service.invite(2, 1, Map.of("channel", "PRINT"));
        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("PRINT_PENDING"));

        service.cancelConference("Mưa lũ kéo dài.");
        service.cancelConference("Mưa lũ kéo dài.");

        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("WITHDRAWN"));
        Probe.await(() -> assertThat(MAILBOX.receivedMail()).hasSize(2));
        ReceivedMail notice = MAILBOX.receivedMail().getLast();
        assertThat(notice.subject()).startsWith("[Hủy] ");
        assertThat(notice.recipients()).containsExactly("dai.bieu.1@trungkhanh.example");
        assertThat(service.progress().get("done").asInt())
                .as("notices are no invitations")
                .isEqualTo(2);
        Probe.await(() -> assertThat(service.notices()).singleElement().satisfies(message -> {
            assertThat(message.get("takesBack").asString()).isEqualTo("CONFERENCE_CANCELLED");
            assertThat(message.get("state").asString()).isEqualTo("SENT");
        }));
        service.invite(3);
        Probe.await(() -> assertThat(service.state(3, 1)).isEqualTo("WITHDRAWN"));
        assertThat(MAILBOX.receivedMail()).hasSize(2);
    }

    @Test
    void a_letter_that_waits_for_the_mail_server_does_not_go_out_for_a_date_that_was_moved() {
        MAILBOX.setFailureMode(FailureMode.ANSWER_BUSY);
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("QUEUED"));

        service.move(3, A_DAY_LATER);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("WITHDRAWN"));
        MAILBOX.setFailureMode(FailureMode.NONE);
        service.invite(1, 2, Map.of("date", A_DAY_LATER, "scheduleRevision", 3));
        service.invite(2, 1, Map.of("scheduleRevision", 1));

        Probe.await(() -> assertThat(service.state(1, 2)).isEqualTo("SENT"));
        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("WITHDRAWN"));
        assertThat(MAILBOX.receivedMail()).hasSize(1);
        // The delegate never had the letter of the old date.
        assertThat(MAILBOX.receivedMail().getFirst().subject()).startsWith("Giấy mời: ");
    }

    @Test
    void a_letter_goes_again_when_a_person_says_why() {
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));

        HttpResponse<String> withoutReason = resolve(1, "{\"outcome\":\"RESEND\"}");
        assertThat(withoutReason.statusCode()).isEqualTo(409);
        assertThat(withoutReason.body()).contains("ASentMessageIsSentAgainForAReason");
        assertThat(resolve(1, "{\"outcome\":\"RESEND\",\"reason\":\"Người nhận xóa nhầm\"}")
                        .statusCode())
                .isEqualTo(200);

        Probe.await(() -> assertThat(MAILBOX.receivedMail()).hasSize(2));
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        ReceivedMail first = MAILBOX.receivedMail().getFirst();
        ReceivedMail again = MAILBOX.receivedMail().getLast();
        assertThat(again.subject()).isEqualTo(first.subject());
        assertThat(again.messageId())
                .as("a mailbox hides a second one of the same id")
                .isNotEqualTo(first.messageId());
    }

    @Test
    void held_letters_go_out_once_when_a_person_releases_them() {
        assertThat(run("hold", "").statusCode()).isEqualTo(200);
        service.invite(1);
        service.invite(2, 1, Map.of("group", "lanh-dao"));
        service.invite(3);
        Probe.await(() -> assertThat(service.progress().get("held").asInt()).isEqualTo(3));
        assertThat(service.progress().get("holds").asBoolean()).isTrue();
        assertThat(MAILBOX.receivedMail()).isEmpty();

        assertThat(run("release", ",\"group\":\"lanh-dao\"").statusCode()).isEqualTo(200);
        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("SENT"));
        assertThat(service.state(1, 1)).isEqualTo("HELD");

        assertThat(run("release", "").statusCode()).isEqualTo(200);
        assertThat(run("release", "").statusCode()).isEqualTo(200);
        Probe.await(() -> assertThat(service.progress().get("done").asInt()).isEqualTo(3));
        assertThat(MAILBOX.receivedMail()).hasSize(3);

        run("hold", "");
        service.invite(4);
        Probe.await(() -> assertThat(service.state(4, 1)).isEqualTo("HELD"));
        assertThat(run("held-withdrawal", "").statusCode())
                .as("a reason is missing")
                .isEqualTo(400);
        run("held-withdrawal", ",\"reason\":\"Mời nhầm\"");
        assertThat(service.state(4, 1)).isEqualTo("WITHDRAWN");
        run("release", "");
        assertThat(service.progress().get("holds").asBoolean()).isFalse();
        assertThat(MAILBOX.receivedMail()).hasSize(3);
    }

    private HttpResponse<String> run(String act, String more) {
        return service.post(
                "/api/messages/" + act,
                "{\"conferenceId\":\"" + service.conference() + "\"" + more + "}",
                ServiceDriver.OFFICER);
    }

    @Test
    void an_officer_looks_at_a_letter_and_gets_it_as_a_test_that_counts_as_nothing() {
        run("hold", "");
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("HELD"));
        String letter = "/api/messages/" + service.message(1, 1);

        HttpResponse<String> preview = service.get(letter + "/preview", ServiceDriver.OFFICER);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Đại biểu 1", "Trả lời giấy mời").doesNotContain("Thư thử");
        assertThat(preview.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
        assertThat(service.get(letter + "/preview", ServiceDriver.STRANGER).statusCode())
                .isEqualTo(404);

        assertThat(service.post(letter + "/test", "{}", ServiceDriver.OFFICER).statusCode())
                .as("the account has no address")
                .isEqualTo(400);
        HttpResponse<String> test =
                service.post(letter + "/test", "{\"to\":\"van.phong@trungkhanh.example\"}", ServiceDriver.OFFICER);
        assertThat(ServiceDriver.json(test).get("accepted").asBoolean()).isTrue();
        ReceivedMail received = MAILBOX.receivedMail().getFirst();
        assertThat(received.recipients()).containsExactly("van.phong@trungkhanh.example");
        assertThat(received.subject()).contains("(Thư thử)");
        assertThat(received.messageId()).doesNotContain(service.message(1, 1));
        assertThat(service.state(1, 1)).isEqualTo("HELD");

        run("release", "");
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        ReceivedMail real = MAILBOX.receivedMail().getLast();
        assertThat(link(real)).isNotEqualTo(link(received));
        assertThat(preview.body()).doesNotContain(link(real));
    }

    private static String link(ReceivedMail mail) {
        int at = mail.text().indexOf("/api/answers/");
        return mail.text().substring(at).split("\\s", 2)[0];
    }

    @Test
    void an_invitation_of_an_earlier_version_is_read_from_the_topic_of_then() {
        service.inviteAs("delegate.events", "DelegateInvited.v1", 1);
        service.inviteAs("delegate.events", "DelegateInvited.v2", 2);

        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("SENT"));
    }

    @Test
    void openapi_describes_the_interface() {
        assertThat(service.get("/v3/api-docs", null).body())
                .contains(
                        "/api/messages/progress",
                        "/api/messages/{id}/paper",
                        "/api/messages/{id}/resolution",
                        "/api/messages/{id}/printed");
    }

    @Test
    void a_changed_date_sends_the_next_revision_with_the_same_calendar_entry() {
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));

        service.invite(1, 2, Map.of("date", A_DAY_LATER));

        Probe.await(() -> assertThat(service.state(1, 2)).isEqualTo("SENT"));
        ReceivedMail second = MAILBOX.receivedMail().getLast();
        assertThat(second.subject()).startsWith("[Đổi thời gian]");
        assertThat(new String(second.attachments().getLast().content(), StandardCharsets.UTF_8))
                .contains("UID:" + service.delegate(1), "SEQUENCE:1", A_DAY_LATER.replace("-", "") + "T073000");
    }

    @Test
    void the_letters_to_one_delegate_are_listed() {
        service.invite(1);
        service.invite(2);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("SENT"));
        service.invite(1, 2, Map.of("date", A_DAY_LATER));
        Probe.await(() -> assertThat(service.state(1, 2)).isEqualTo("SENT"));

        JsonNode letters = ServiceDriver.json(service.get(
                "/api/messages?conferenceId=" + service.conference() + "&delegateId=" + service.delegate(1),
                ServiceDriver.OFFICER));
        assertThat(letters.get("items").findValuesAsString("id"))
                .containsExactlyInAnyOrder(service.message(1, 1), service.message(1, 2));
    }

    @Test
    void an_invitation_on_paper_is_printed_by_a_person() {
        service.invite(1, 1, Map.of("channel", "PRINT"));
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("PRINT_PENDING"));

        HttpResponse<String> paper =
                service.get("/api/messages/" + service.message(1, 1) + "/paper", ServiceDriver.OFFICER);
        assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(paper.body()).startsWith("%PDF-");

        HttpResponse<String> printed =
                service.post("/api/messages/" + service.message(1, 1) + "/printed", null, ServiceDriver.OFFICER);
        assertThat(printed.statusCode()).isEqualTo(200);
        assertThat(service.state(1, 1)).isEqualTo("PRINTED");
        assertThat(MAILBOX.receivedMail()).isEmpty();
    }

    private HttpResponse<String> resolve(int number, String body) {
        return service.post("/api/messages/" + service.message(number, 1) + "/resolution", body, ServiceDriver.OFFICER);
    }

    private JsonNode message(int number) {
        return ServiceDriver.json(service.get("/api/messages/" + service.message(number, 1), ServiceDriver.OFFICER));
    }
}
