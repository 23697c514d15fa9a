package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.files.FileSweeper;
import vn.vinhdanh.program.domain.plan.Code;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Files as evidence of tasks, over HTTP and in the store. Each test uses its own commune. */
@ServiceIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class TaskFilesIT {

    private static final String BYTES = "application/octet-stream";
    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'};
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private FileSweeper sweeper;

    @Test
    void a_file_is_sent_shown_and_opened_by_all_who_may_read_the_task(CapturedOutput log) {
        Task task = planned("Gửi Tệp");
        byte[] scan = scan(10 * MEGABYTE);

        JsonNode sent = task.send(task.office(), scan, 201).json();
        assertThat(sent.get("type").asString()).isEqualTo("PDF");
        assertThat(sent.get("size").asInt()).isEqualTo(scan.length);
        assertThat(task.evidence()).as("nobody sees it yet").isEmpty();
        JsonNode shown = task.show(task.office(), sent, "Biên bản Nông Văn Mẫu.pdf", 200)
                .json()
                .at("/evidence/0");

        assertThat(shown.get("url").asString()).isEqualTo(task.path + "/evidence/1/file");
        assertThat(shown.at("/file/name").asString()).isEqualTo("Biên bản Nông Văn Mẫu.pdf");
        assertThat(shown.at("/file/sha256").asString())
                .isEqualTo(sent.get("sha256").asString());
        Answer opened = task.client(task.reader()).get(task.path + "/evidence/1/file");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).isEqualTo(scan);
        assertThat(opened.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(opened.header("Content-Length")).isEqualTo(Integer.toString(scan.length));
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(opened.header("ETag")).isEqualTo("\"" + sent.get("sha256").asString() + "\"");
        assertThat(opened.header("Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20N%C3%B4ng");
        assertThat(task.client(task.reader())
                        .with("If-None-Match", opened.header("ETag"))
                        .get(task.path + "/evidence/1/file")
                        .status())
                .isEqualTo(304);
        assertThat(log.getAll()).doesNotContain("Nông Văn Mẫu.pdf");
    }

    @Test
    void another_commune_opens_nothing_and_another_unit_sends_nothing() {
        Task task = planned("Tệp Của Xã");
        JsonNode sent = task.send(task.office(), PHOTO, 201).json();
        task.show(task.office(), sent, "anh.jpg", 200);
        String stranger = TestTokens.bearer("thu.ky.khac", "xa-khac", "van-phong", Role.SECRETARIAT);
        String police = TestTokens.bearer("can.bo.cong-an", task.commune, "cong-an", Role.UNIT_OFFICER);

        assertThat(task.client(stranger).get(task.path + "/evidence/1/file").status())
                .isEqualTo(404);
        assertThat(task.client(police).get(task.path + "/evidence/1/file").status())
                .isEqualTo(200);
        task.send(stranger, PHOTO, 404);
        task.send(police, PHOTO, 403);
        task.show(police, sent, "anh.jpg", 403);
        assertThat(task.client(task.office())
                        .get(task.path + "/evidence/2/file")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_content_decides_and_what_is_too_large_is_refused() {
        Task task = planned("Tệp Sai");

        Answer program =
                task.send(task.office(), "MZ\u0090 this is a program".getBytes(StandardCharsets.ISO_8859_1), 409);
        assertThat(program.json().get("code").asString()).isEqualTo("OnlyPapersAndPicturesAreKept");
        byte[] large = "no paper ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        assertThat(task.send(task.office(), large, 409).json().get("code").asString())
                .as("an answer, although most of it was not read")
                .isEqualTo("OnlyPapersAndPicturesAreKept");
        Answer tooLarge = task.send(task.office(), scan(10 * MEGABYTE + 1), 413);
        assertThat(tooLarge.json().get("code").asString()).isEqualTo("BodyTooLarge");
        assertThat(tooLarge.json().get("vi").asString()).contains("tối đa 10 MB");
        assertThat(task.client(task.office())
                        .post(task.path + "/evidence", "{\"label\":\"Cả hai thiếu\"}")
                        .status())
                .isEqualTo(400);
        assertThat(task.evidence()).isEmpty();
    }

    @Test
    void a_file_is_shown_for_the_task_that_it_was_sent_for_and_once() {
        Task task = planned("Tệp Một Lần");
        Task other = new Task(task.conference, task.commune, "nv-11");
        JsonNode sent = task.send(task.office(), PHOTO, 201).json();

        Answer refused = other.show(task.office(), sent, "anh.jpg", 400);
        assertThat(refused.json().at("/errors/0/path").asString()).isEqualTo("file.id");
        task.show(task.office(), sent, "anh.jpg", 200);
        task.show(task.office(), sent, "anh.jpg", 200);

        assertThat(task.evidence()).hasSize(1);
    }

    @Test
    void what_is_shown_outlasts_the_sweep_and_what_is_removed_does_not() {
        Task task = planned("Quét Tệp");
        JsonNode shown = task.send(task.office(), PHOTO, 201).json();
        JsonNode removed = task.send(task.office(), PHOTO, 201).json();
        task.send(task.office(), PHOTO, 201);
        task.show(task.office(), shown, "giu.jpg", 200);
        task.show(task.office(), removed, "bo.jpg", 200);
        assertThat(task.client(task.office())
                        .with("If-Match", task.read().header("ETag"))
                        .send("DELETE", task.path + "/evidence/2", "application/json", "")
                        .status())
                .isEqualTo(200);

        int deleted = sweeper.sweep(Instant.now().plus(Duration.ofDays(1)).plusSeconds(1));

        assertThat(deleted).isGreaterThanOrEqualTo(2);
        assertThat(task.client(task.office())
                        .get(task.path + "/evidence/1/file")
                        .body())
                .isEqualTo(PHOTO);
        task.show(task.office(), removed, "bo.jpg", 400);
    }

    private Task planned(String commune) {
        String code = Code.of(commune);
        PlanText plan = PlanText.trungKhanh()
                .with("commune: {name: Trùng Khánh", "commune: {name: " + commune)
                .onDay("2099-08-28", "07:30");
        Answer imported = HttpTestClient.at(port)
                .as(TestTokens.bearer("thu.ky", code, "van-hoa-xa-hoi", Role.SECRETARIAT))
                .send("POST", "/api/conferences", "application/yaml", plan.yaml());
        assertThat(imported.status()).as(imported.text()).isEqualTo(201);
        Task task = new Task(imported.json().get("id").asString(), code, "nv-10");
        Probe.await(() -> assertThat(task.read().status()).isEqualTo(200));
        return task;
    }

    private static byte[] scan(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) ' ');
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        return bytes;
    }

    /** A task of the office. */
    private final class Task {

        private final String conference;
        private final String commune;
        private final String path;

        Task(String conference, String commune, String code) {
            this.conference = conference;
            this.commune = commune;
            this.path = "/api/conferences/" + conference + "/tasks/" + code;
        }

        String office() {
            return TestTokens.bearer("can.bo.van-phong", commune, "van-phong", Role.UNIT_OFFICER);
        }

        String reader() {
            return TestTokens.bearer("chu.tich", commune, "lanh-dao", Role.CHAIRMAN);
        }

        HttpTestClient client(String token) {
            return HttpTestClient.at(port).as(token);
        }

        Answer read() {
            return client(office()).get(path);
        }

        JsonNode evidence() {
            return read().json().get("evidence");
        }

        Answer send(String token, byte[] bytes, int expected) {
            Answer answer = client(token).post(path + "/files", BYTES, bytes);
            assertThat(answer.status()).as(answer.text()).isEqualTo(expected);
            return answer;
        }

        Answer show(String token, JsonNode sent, String name, int expected) {
            Answer answer = client(token)
                    .post(
                            path + "/evidence",
                            "{\"label\":\"Minh chứng\",\"file\":{\"id\":\"%s\",\"name\":\"%s\"}}"
                                    .formatted(sent.get("id").asString(), name));
            assertThat(answer.status()).as(answer.text()).isEqualTo(expected);
            return answer;
        }
    }
}
