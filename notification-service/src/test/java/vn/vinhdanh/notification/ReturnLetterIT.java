package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.embedded.ReceivedMail;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.notification.fixtures.ServiceDriver;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Officers are told by mail that a nomination was returned, and of their tasks. */
@ServiceIntegrationTest
@TestPropertySource(properties = "vinhdanh.mail.sweep-every=500ms")
class ReturnLetterIT {

    private static final JsonMapper JSON = JsonMapper.shared();
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
        MAILBOX.clear();
    }

    @AfterAll
    static void close() {
        MAILBOX.close();
    }

    @Test
    void the_letter_goes_out_once_for_each_return_without_paper_and_without_the_nominee() {
        publish("ReturnLetterIssued.v1", 1);
        publish("ReturnLetterIssued.v1", 1);
        Probe.await(() -> assertThat(letter(1).path("state").asString()).isEqualTo("SENT"));
        ReceivedMail mail = MAILBOX.receivedMail().getFirst();
        assertThat(mail.subject()).startsWith("[Trả lại] Hồ sơ đề nghị khen thưởng ");
        assertThat(mail.text())
                .contains("Lý do: Bổ sung xác nhận", "/nominations/" + nomination(1))
                .doesNotContain("/api/answers/", "{");
        assertThat(MAILBOX.receivedMail()).hasSize(1);

        String path = "/api/messages/" + letter(1).path("id").asString();
        assertThat(service.get(path + "/preview", ServiceDriver.OFFICER).body())
                .contains("Mở hồ sơ", "Hồ sơ được trả lại");
        assertThat(service.get(path + "/paper", ServiceDriver.OFFICER).statusCode())
                .isEqualTo(409);
        assertThat(service.get(path, ServiceDriver.STRANGER).statusCode()).isEqualTo(404);
        assertThat(service.progress().path("total").asInt()).as("invitations").isZero();
    }

    @Test
    void a_letter_does_not_go_out_once_the_nomination_was_submitted_again() {
        publish("ReturnLetterSettled.v1", 1);
        publish("ReturnLetterIssued.v1", 1);
        hold("/hold");
        publish("ReturnLetterIssued.v1", 2);
        Probe.await(() -> assertThat(letter(2).path("held").asBoolean()).isTrue());
        publish("ReturnLetterSettled.v1", 2);

        Probe.await(() -> assertThat(letter(1).path("state").asString()).isEqualTo("WITHDRAWN"));
        Probe.await(() -> assertThat(letter(2).path("state").asString()).isEqualTo("WITHDRAWN"));
        assertThat(letter(2).path("to").isNull()).isTrue();
        String history = "/api/history/messages/" + letter(2).path("id").asString();
        Probe.await(() -> assertThat(service.get(history, ServiceDriver.OFFICER).body())
                .contains("erase")
                .doesNotContain("demo.example"));
        hold("/release");
        assertThat(MAILBOX.receivedMail()).isEmpty();
    }

    @Test
    void who_is_responsible_for_a_task_is_told_and_a_settled_letter_stays() {
        publishTask("TaskLetterIssued.v1", 2);
        Probe.await(() -> assertThat(MAILBOX.receivedMail()).hasSize(1));
        ReceivedMail mail = MAILBOX.receivedMail().getFirst();
        assertThat(mail.subject()).startsWith("[Làm tiếp] Hội nghị Tuyên dương");
        assertThat(mail.text())
                .contains(
                        "Nhiệm vụ: Chuẩn bị hệ thống âm thanh, loa đài",
                        "Lý do: Thiếu loa ngoài hội trường (mẫu)",
                        "Hạn hoàn thành: 27/08/2025",
                        "/tasks/nv-12?conference=" + service.conference())
                .doesNotContain("/api/answers/", "{");

        publishTask("TaskLetterSettled.v1", 3);
        publishTask("TaskLetterIssued.v1", 3);
        Probe.await(() -> assertThat(taskLetters()).containsExactlyInAnyOrder("SENT", "WITHDRAWN"));
        assertThat(MAILBOX.receivedMail()).hasSize(1);
    }

    private void publishTask(String type, int number) {
        String task = Ids.named("task", service.conference());
        Map<String, Object> event =
                JSON.readValue(Contracts.golden("program", type, "full").json(), new TypeReference<>() {});
        event.put("conferenceId", service.conference());
        event.put("taskId", task);
        event.put("number", number);
        KafkaTestClient.publish("program.contacts", type, task, JSON.writeValueAsString(event));
    }

    private List<String> taskLetters() {
        return ServiceDriver.json(
                        service.get("/api/messages?conferenceId=" + service.conference(), ServiceDriver.OFFICER))
                .get("items")
                .valueStream()
                .filter(message -> message.path("taskCode").asString("").equals("nv-12"))
                .map(message -> message.path("state").asString())
                .toList();
    }

    private void hold(String path) {
        String body = JSON.writeValueAsString(Map.of("conferenceId", service.conference()));
        assertThat(service.post("/api/messages" + path, body, ServiceDriver.OFFICER)
                        .statusCode())
                .isEqualTo(200);
    }

    private void publish(String type, int number) {
        Map<String, Object> event =
                JSON.readValue(Contracts.golden("nomination", type, "full").json(), new TypeReference<>() {});
        event.put("conferenceId", service.conference());
        event.put("nominationId", nomination(number));
        KafkaTestClient.publish("nomination.contacts", type, nomination(number), JSON.writeValueAsString(event));
    }

    private String nomination(int number) {
        return Ids.named("nomination", service.conference(), Integer.toString(number));
    }

    /** Missing if there is none yet. */
    private JsonNode letter(int number) {
        return ServiceDriver.json(
                        service.get("/api/messages?conferenceId=" + service.conference(), ServiceDriver.OFFICER))
                .get("items")
                .valueStream()
                .filter(message -> message.path("nominationId").asString("").equals(nomination(number)))
                .findFirst()
                .orElse(JSON.missingNode());
    }
}
