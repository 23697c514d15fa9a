package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
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
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.embedded.ReceivedMail;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.fixtures.ServiceDriver;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** What a commune writes is what its delegates read. */
@ServiceIntegrationTest
@TestPropertySource(properties = "vinhdanh.mail.sweep-every=500ms")
class LetterTextsIT {

    private static final String TEXT = "/api/messages/texts/INVITATION/VI";
    private static final String BODY = "Mời {nguoi-nhan} dự {hoi-nghi}\n\n{thoi-gian} – {dia-diem}\n\n{duong-dan}";
    private static final String CHAIRMAN = TestTokens.bearer("chu.tich", "trung-khanh", "lanh-dao", Role.CHAIRMAN);
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

    @LocalServerPort
    private int port;

    private ServiceDriver service = new ServiceDriver("", "");

    @BeforeEach
    void newConference() {
        service =
                new ServiceDriver("http://localhost:" + port, UUID.randomUUID().toString());
        post(TEXT + "/in-force", Map.of("number", 0));
        MAILBOX.clear();
    }

    @AfterAll
    static void close() {
        MAILBOX.close();
    }

    @Test
    void a_text_is_saved_sent_and_set_back_and_each_letter_names_its_version() {
        JsonNode saved = ServiceDriver.json(write("Trân trọng mời {xung-ho}", BODY, version()));
        int number = saved.get("number").asInt();
        assertThat(number).isPositive();
        assertThat(saved.get("versions").get(0).get("by").asString()).isNotEmpty();

        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        ReceivedMail letter = MAILBOX.receivedMail().getFirst();
        assertThat(letter.subject()).isEqualTo("Trân trọng mời Ông");
        assertThat(letter.text()).startsWith("Mời Ông Đại biểu 1").contains("/api/answers/");
        assertThat(texts(1)).isEqualTo("{\"vietnamese\":" + number + ",\"english\":0}");

        assertThat(post(TEXT + "/in-force", Map.of("number", 0)).statusCode()).isEqualTo(200);
        service.invite(2);
        Probe.await(() -> assertThat(service.state(2, 1)).isEqualTo("SENT"));
        assertThat(MAILBOX.receivedMail().getLast().subject()).startsWith("Giấy mời: ");
        assertThat(texts(2)).isEqualTo("{\"vietnamese\":0,\"english\":0}");
        JsonNode now = ServiceDriver.json(service.get(TEXT, ServiceDriver.OFFICER));
        assertThat(now.get("number").asInt()).isZero();
        assertThat(now.get("versions").get(0).get("number").asInt())
                .as("nothing that was saved is lost")
                .isEqualTo(number);
    }

    @Test
    void what_a_letter_needs_is_checked_when_it_is_saved() {
        HttpResponse<String> refused = write("Mời {duong-dan}", "{hoi-nghi} {ten-toi}", version());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Ở đây không có {ten-toi}. Dùng được: {nguoi-nhan}", "Còn thiếu: {thoi-gian}, {dia-diem}")
                .contains("\"subject\"");
    }

    @Test
    void two_officers_do_not_overwrite_each_other_unseen() {
        String read = version();
        assertThat(write("Mời", BODY, "").statusCode()).isEqualTo(428);
        assertThat(write("Mời " + read.hashCode(), BODY, read).statusCode()).isEqualTo(200);
        assertThat(write("Mời khác", BODY, read).statusCode()).isEqualTo(412);
        post(TEXT + "/in-force", Map.of("number", 0));
    }

    @Test
    void a_draft_is_shown_for_a_real_recipient_without_address_and_with_a_link_of_nobody() {
        service.invite(1);
        Probe.await(() -> assertThat(service.state(1, 1)).isEqualTo("SENT"));
        Map<String, Object> draft =
                Map.of("messageId", service.message(1, 1), "subject", "Mời {nguoi-nhan}", "body", BODY);

        HttpResponse<String> shown = post(TEXT + "/preview", draft);

        assertThat(ServiceDriver.json(shown).get("subject").asString()).startsWith("Mời Ông Đại biểu 1");
        assertThat(shown.body()).contains("/api/answers/").doesNotContain("@trungkhanh");
        String link = ServiceDriver.json(shown).get("paragraphs").get(2).asString();
        assertThat(MAILBOX.receivedMail().getFirst().text()).doesNotContain(link);
        assertThat(service.post(
                                TEXT + "/preview",
                                JsonMapper.shared().writeValueAsString(draft),
                                ServiceDriver.STRANGER)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void texts_are_the_secretariats_and_another_commune_has_its_own() {
        write("Mời", BODY, version());

        assertThat(service.get(TEXT, CHAIRMAN).statusCode()).isEqualTo(403);
        assertThat(ServiceDriver.json(service.get(TEXT, ServiceDriver.STRANGER))
                        .get("number")
                        .asInt())
                .isZero();
        assertThat(ServiceDriver.json(service.get("/api/messages/texts", ServiceDriver.OFFICER)))
                .hasSize(2 * Purpose.values().length);
    }

    @Test
    void who_has_not_answered_is_reminded_once_a_day_and_who_has_is_not() {
        for (int number = 1; number <= 3; number++) {
            service.invite(number);
            int delegate = number;
            Probe.await(() -> assertThat(service.state(delegate, 1)).isEqualTo("SENT"));
        }
        service.answer(2, 1, Instant.now().toString());
        Probe.await(() -> assertThat(followUps()).contains("\"unanswered\":2,\"toRemind\":2"));
        MAILBOX.clear();

        service.post("/api/messages/hold", conference(), ServiceDriver.OFFICER);
        assertThat(follow("REMINDER").statusCode()).isEqualTo(200);
        assertThat(follow("REMINDER").body()).contains("\"unanswered\":2,\"toRemind\":0");
        assertThat(service.progress().get("held").asInt()).isEqualTo(2);
        assertThat(service.progress().get("total").asInt())
                .as("a reminder is no invitation")
                .isEqualTo(3);

        service.answer(3, 1, Instant.now().toString());
        Probe.await(() -> assertThat(service.progress().get("held").asInt()).isEqualTo(1));
        service.post("/api/messages/release", conference(), ServiceDriver.OFFICER);
        Probe.await(() -> assertThat(MAILBOX.receivedMail()).hasSize(1));
        ReceivedMail reminder = MAILBOX.receivedMail().getFirst();
        assertThat(reminder.recipients()).containsExactly("dai.bieu.1@trungkhanh.example");
        assertThat(reminder.subject()).startsWith("[Nhắc trả lời] ");
        assertThat(reminder.text()).contains("/api/answers/");
    }

    @Test
    void who_was_present_is_thanked_once_when_the_conference_is_closed() {
        for (int number = 1; number <= 3; number++) {
            service.invite(number);
            int delegate = number;
            Probe.await(() -> assertThat(service.state(delegate, 1)).isEqualTo("SENT"));
        }
        service.checkIn(1, false);
        service.checkIn(2, true);
        assertThat(follow("THANKS").statusCode()).isEqualTo(409);
        MAILBOX.clear();

        service.close();
        Probe.await(() -> assertThat(followUps()).contains("\"present\":1,\"toThank\":1,\"closed\":true"));
        assertThat(follow("THANKS").statusCode()).isEqualTo(200);
        assertThat(follow("THANKS").body()).contains("\"toThank\":0");
        Probe.await(() -> assertThat(MAILBOX.receivedMail()).hasSize(1));
        ReceivedMail thanks = MAILBOX.receivedMail().getFirst();
        assertThat(thanks.subject()).startsWith("Thư cảm ơn: ");
        assertThat(thanks.text()).contains("Đại biểu 1").doesNotContain("/api/answers/");
        assertThat(thanks.attachments())
                .extracting(ReceivedMail.Attachment::type)
                .containsExactly("application/pdf");
    }

    private String followUps() {
        return service.get("/api/messages/follow-ups?conferenceId=" + service.conference(), ServiceDriver.OFFICER)
                .body();
    }

    private HttpResponse<String> follow(String kind) {
        return post("/api/messages/follow-ups", Map.of("conferenceId", service.conference(), "kind", kind));
    }

    private String conference() {
        return "{\"conferenceId\":\"" + service.conference() + "\"}";
    }

    private HttpResponse<String> write(String subject, String body, String version) {
        return service.put(
                TEXT,
                JsonMapper.shared().writeValueAsString(Map.of("subject", subject, "body", body)),
                ServiceDriver.OFFICER,
                version);
    }

    private HttpResponse<String> post(String path, Map<String, Object> body) {
        return service.post(path, JsonMapper.shared().writeValueAsString(body), ServiceDriver.OFFICER);
    }

    private String version() {
        return service.get(TEXT, ServiceDriver.OFFICER)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    /** Which texts a letter was written with. */
    private String texts(int number) {
        return ServiceDriver.json(service.get("/api/messages/" + service.message(number, 1), ServiceDriver.OFFICER))
                .get("texts")
                .toString();
    }
}
