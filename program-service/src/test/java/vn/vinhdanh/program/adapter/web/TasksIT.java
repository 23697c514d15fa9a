package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.application.TellOverdueTasks;
import vn.vinhdanh.program.domain.plan.Code;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** The tasks of a plan over HTTP and Kafka. Each test uses its own commune, so that the tests do not interfere. */
@ServiceIntegrationTest
class TasksIT {

    /** The last five of the plan's tasks are of the office: seats, sound, letters, bearers. */
    private static final String SEATS = "nv-10";

    @LocalServerPort
    private int port;

    @Autowired
    private TellOverdueTasks tellOverdue;

    @Test
    void each_unit_gets_its_tasks_and_hears_when_the_date_moves() {
        Conference conference = imported("Nhiệm Vụ", "2099-08-28");

        conference.facts("nv-22", 1);
        assertThat(conference.board(conference.secretary).findValuesAsString("state"))
                .hasSize(22)
                .containsOnly("OPEN");
        List<PublishedRecord> assigned = conference.facts(SEATS, 1);
        assertThat(assigned.getFirst().type()).isEqualTo("TaskAssigned.v1");
        Contracts.assertConforms(
                "program", "TaskAssigned.v1", assigned.getFirst().value());
        assertThat(json(assigned.getFirst()).get("due").asString()).isEqualTo("2099-08-27");

        conference.move("2099-09-04");

        JsonNode moved = json(conference.facts(SEATS, 2).getLast());
        assertThat(moved.get("cause").asString()).isEqualTo("DATE_MOVED");
        assertThat(moved.get("due").asString()).isEqualTo("2099-09-03");
        assertThat(moved.get("revision").asInt()).isEqualTo(2);
    }

    @Test
    void a_task_that_leaves_the_plan_is_withdrawn_and_one_that_stays_keeps_what_was_done() {
        Conference conference = imported("Bỏ Nhiệm Vụ", "2099-08-28");
        conference.facts(SEATS, 1);
        conference.post(conference.office(), SEATS + "/comments", "{\"text\":\"Đã mượn ghế của trường\"}", 200);

        ArrayNode tasks = (ArrayNode) conference
                .client(conference.secretary)
                .get(conference.path)
                .json()
                .at("/plan/tasks");
        tasks.remove(8);
        conference.replan("{\"tasks\":" + tasks + "}");

        assertThat(conference.facts("nv-9", 2).getLast().type()).isEqualTo("TaskWithdrawn.v1");
        JsonNode seats = conference
                .client(conference.secretary)
                .get(conference.path + "/tasks/" + SEATS)
                .json();
        assertThat(seats.get("number").asInt()).as("one place up").isEqualTo(9);
        assertThat(seats.at("/comments/0/text").asString()).isEqualTo("Đã mượn ghế của trường");
        assertThat(conference.facts(SEATS, 1)).as("another place is no news").hasSize(1);
    }

    @Test
    void a_task_in_the_place_of_another_does_not_inherit_its_work() {
        Conference conference = imported("Thay Nhiệm Vụ", "2099-08-28");
        conference.facts("nv-22", 1);

        ArrayNode tasks = (ArrayNode) conference
                .client(conference.secretary)
                .get(conference.path)
                .json()
                .at("/plan/tasks");
        tasks.remove(21);
        tasks.addObject().put("unit", "van-phong").put("text", "Đón đại biểu");
        conference.replan("{\"tasks\":" + tasks + "}");

        assertThat(conference.facts("nv-22", 2).getLast().type()).isEqualTo("TaskWithdrawn.v1");
    }

    @Test
    void a_unit_does_its_task_and_the_secretariat_confirms() {
        Conference conference = imported("Làm Nhiệm Vụ", "2099-08-28");
        conference.facts(SEATS, 1);
        String office = conference.office();

        Answer divided = conference.put(office, SEATS + "/steps", "{\"steps\":[{\"text\":\"Kê ghế\",\"done\":true}]}");
        conference.post(office, SEATS + "/evidence", "{\"label\":\"Ảnh\",\"url\":\"https://anh.example/1\"}", 200);
        conference.post(office, SEATS + "/difficulties", "{\"text\":\"Thiếu 20 ghế\"}", 200);
        conference.put(
                conference.secretary,
                SEATS + "/difficulties/1/answer",
                "{\"text\":\"Mượn của trường\",\"until\":\"2099-08-26\"}");
        conference.post(office, SEATS + "/report", "{\"text\":\"Đã kê 150 ghế\"}", 200);
        conference.post(conference.secretary, SEATS + "/return", "{\"reason\":\"Thiếu hàng đầu\"}", 200);
        assertThat(conference.progress(SEATS).get("sentBack").asBoolean()).isTrue();
        conference.post(office, SEATS + "/report", "{\"text\":\"Đã kê 150 ghế\"}", 200);
        Answer confirmed = conference.post(conference.secretary, SEATS + "/confirmation", "", 200);

        assertThat(divided.json().at("/steps/0/done").asBoolean()).isTrue();
        assertThat(confirmed.json().get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(confirmed.json().at("/difficulties/0/until").asString()).isEqualTo("2099-08-26");
        assertThat(confirmed.json().at("/reported/text").asString()).isEqualTo("Đã kê 150 ghế");
        assertThat(conference.progress(SEATS).get("sentBack").asBoolean()).isFalse();
        List<PublishedRecord> facts = conference.facts(SEATS, 7);
        assertThat(facts.stream()
                        .skip(1)
                        .map(TasksIT::json)
                        .map(fact -> fact.get("state").asString() + " "
                                + fact.get("openDifficulty").asBoolean()))
                .containsExactly(
                        "OPEN true", "OPEN false", "REPORTED false", "OPEN false", "REPORTED false", "CONFIRMED false");
        assertThat(facts)
                .allSatisfy(fact ->
                        assertThat(fact.value()).doesNotContain("Mẫu", "Thiếu 20 ghế", "Đã kê 150 ghế", "anh.example"));
    }

    @Test
    void a_unit_names_who_sees_to_it_and_its_history_is_read_by_its_officers() {
        Conference conference = imported("Phụ Trách", "2099-08-28");
        conference.facts(SEATS, 1);
        String office = conference.office();

        Answer named = conference.put(office, SEATS + "/responsible", "{\"name\":\" Tô Văn Mẫu \"}");

        assertThat(named.json().at("/responsible/name").asString()).isEqualTo("Tô Văn Mẫu");
        assertThat(conference.progress(SEATS).get("responsible").asString()).isEqualTo("Tô Văn Mẫu");
        JsonNode history = conference
                .client(office)
                .get("/api/history/unit-tasks/" + named.json().get("id").asString())
                .json();
        assertThat(history.findValuesAsString("action")).containsExactly("assign-task", "name-responsible");
        Answer nobody = conference.put(office, SEATS + "/responsible", "{\"name\":\" \"}");
        assertThat(nobody.json().path("responsible").isObject()).isFalse();
        assertThat(conference.facts(SEATS, 1)).as("a person is no news").hasSize(1);
    }

    /** The Chairman's unit was asked, and that alone lets nobody decline. */
    @Test
    void only_an_officer_of_the_unit_that_was_asked_declines() {
        Conference conference = imported("Từ Chối", "2099-08-28");
        conference.facts(SEATS, 1);
        conference.put(conference.office(), SEATS + "/offer", "{\"to\":\"cong-an\",\"reason\":\"Cần người trực\"}");
        String chairman = TestTokens.bearer("chu.tich", conference.commune, "cong-an", Role.CHAIRMAN);

        assertThat(conference.decline(chairman).status()).isEqualTo(403);
        assertThat(conference.decline(conference.officerOf("cong-an")).status()).isEqualTo(200);
    }

    @Test
    void who_is_named_of_those_who_have_logged_in_is_told_by_mail_until_it_is_done() {
        Conference conference = imported("Thư Nhiệm Vụ", "2099-08-28");
        conference.facts(SEATS, 1);
        String office = conference.office();
        String named = TestTokens.withEmail(
                "Can.Bo@van-phong.example", "can-bo-hai", conference.commune, "van-phong", Role.UNIT_OFFICER);
        conference.client(named).get(conference.path);

        JsonNode people = conference
                .client(office)
                .get(conference.path + "/tasks/" + SEATS + "/people")
                .json();
        assertThat(people.at("/items")
                        .valueStream()
                        .map(person -> person.get("account").asString() + " "
                                + person.get("told").asBoolean()))
                .contains("can-bo-hai true");
        conference.put(office, SEATS + "/responsible", "{\"account\":\"can-bo-hai\"}");

        PublishedRecord letter = conference.letters(SEATS, 1).getFirst();
        Contracts.assertConforms("program", "TaskLetterIssued.v1", letter.value());
        assertThat(json(letter).get("email").asString()).isEqualTo("Can.Bo@van-phong.example");
        assertThat(json(letter).get("overdue").asBoolean()).isFalse();

        conference.move("2099-09-04");
        assertThat(conference.letters(SEATS, 3))
                .extracting(PublishedRecord::type)
                .containsExactly("TaskLetterIssued.v1", "TaskLetterSettled.v1", "TaskLetterIssued.v1");
        conference.post(office, SEATS + "/report", "{\"text\":\"Xong\"}", 200);
        assertThat(conference.letters(SEATS, 4).getLast().type()).isEqualTo("TaskLetterSettled.v1");
        assertThat(conference.facts(SEATS, 3))
                .as("no address on the topic that departments read")
                .allSatisfy(fact -> assertThat(fact.value()).doesNotContain("van-phong.example", "can-bo-hai"));
    }

    @Test
    void somebody_who_never_logged_in_is_no_account_to_pick() {
        Conference conference = imported("Chưa Đăng Nhập", "2099-08-28");
        conference.facts(SEATS, 1);

        Answer refused = conference
                .client(conference.office())
                .with("If-Match", "\"1\"")
                .put(conference.path + "/tasks/" + SEATS + "/responsible", "{\"account\":\"khong-ai\"}");

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
    }

    @Test
    void a_task_changes_hands_when_the_other_unit_accepts() {
        Conference conference = imported("Chuyển Nhiệm Vụ", "2099-08-28");
        conference.facts(SEATS, 1);
        String police = conference.officerOf("cong-an");

        conference.put(conference.office(), SEATS + "/offer", "{\"to\":\"cong-an\",\"reason\":\"Cần người trực\"}");

        assertThat(conference.board(police, "cong-an").findValuesAsString("code"))
                .contains(SEATS);
        assertThat(conference.post(conference.officerOf("mttq"), SEATS + "/offer/acceptance", "", 403))
                .isNotNull();
        conference.post(police, SEATS + "/offer/acceptance", "", 200);
        JsonNode taken = json(conference.facts(SEATS, 2).getLast());
        assertThat(taken.get("unit").asString()).isEqualTo("cong-an");
        assertThat(taken.get("cause").asString()).isEqualTo("HANDED_OVER");
        assertThat(conference.board(conference.secretary, "van-phong").findValuesAsString("code"))
                .doesNotContain(SEATS);
        conference.post(conference.office(), SEATS + "/report", "{\"text\":\"Xong\"}", 403);
        conference.post(police, SEATS + "/report", "{\"text\":\"Xong\"}", 200);
    }

    @Test
    void what_is_overdue_is_told_once_a_day_until_the_conference_ends() {
        Conference conference = imported("Quá Hạn", "2099-08-28");
        conference.facts(SEATS, 1);
        Instant dayAfter = Instant.parse("2099-08-28T01:00:00Z");

        tellOverdue.tell(dayAfter, "0".repeat(32));
        tellOverdue.tell(dayAfter, "0".repeat(32));

        JsonNode overdue = json(conference.facts(SEATS, 2).getLast());
        assertThat(overdue.get("day").asString()).isEqualTo("2099-08-28");
        tellOverdue.tell(dayAfter.plusSeconds(86_400), "0".repeat(32));
        assertThat(conference.facts(SEATS, 3)).hasSize(3);

        conference.cancel();

        assertThat(conference.facts(SEATS, 4).getLast().type()).isEqualTo("TaskWithdrawn.v1");
        tellOverdue.tell(dayAfter.plusSeconds(2 * 86_400), "0".repeat(32));
        assertThat(conference.facts(SEATS, 4)).hasSize(4);
        conference.post(conference.office(), SEATS + "/report", "{\"text\":\"Xong\"}", 409);
    }

    private Conference imported(String commune, String day) {
        String code = Code.of(commune);
        String secretary = TestTokens.bearer("thu.ky", code, "van-hoa-xa-hoi", Role.SECRETARIAT);
        PlanText plan = PlanText.trungKhanh()
                .with("commune: {name: Trùng Khánh", "commune: {name: " + commune)
                .onDay(day, "07:30");
        Answer imported =
                HttpTestClient.at(port).as(secretary).send("POST", "/api/conferences", "application/yaml", plan.yaml());
        assertThat(imported.status()).as(imported.text()).isEqualTo(201);
        return new Conference(imported.json().get("id").asString(), code, secretary);
    }

    private static JsonNode json(PublishedRecord record) {
        return JsonMapper.shared().readTree(record.value());
    }

    /** One conference, as its people see it. */
    private final class Conference {

        private final String id;
        private final String commune;
        private final String secretary;
        private final String path;

        Conference(String id, String commune, String secretary) {
            this.id = id;
            this.commune = commune;
            this.secretary = secretary;
            this.path = "/api/conferences/" + id;
        }

        String office() {
            return officerOf("van-phong");
        }

        String officerOf(String unit) {
            return TestTokens.bearer("can.bo." + unit, commune, unit, Role.UNIT_OFFICER);
        }

        HttpTestClient client(String token) {
            return HttpTestClient.at(port).as(token);
        }

        JsonNode board(String token, String... unit) {
            String query =
                    Stream.of(unit).map(code -> "?unit=" + code).findFirst().orElse("");
            return client(token).get(path + "/tasks" + query).json();
        }

        JsonNode progress(String task) {
            for (JsonNode item : board(secretary).get("items")) {
                if (item.get("code").asString().equals(task)) {
                    return item.get("progress");
                }
            }
            throw new AssertionError("no task " + task);
        }

        Answer decline(String token) {
            String offer = SEATS + "/offer";
            return client(token)
                    .with("If-Match", etag(offer))
                    .send("DELETE", path + "/tasks/" + offer, "application/json", "");
        }

        Answer post(String token, String task, String json, int expected) {
            Answer answer = client(token).with("If-Match", etag(task)).post(path + "/tasks/" + task, json);
            assertThat(answer.status()).as(answer.text()).isEqualTo(expected);
            return answer;
        }

        Answer put(String token, String task, String json) {
            Answer answer = client(token).with("If-Match", etag(task)).put(path + "/tasks/" + task, json);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return answer;
        }

        private String etag(String task) {
            return client(secretary)
                    .get(path + "/tasks/" + task.substring(0, task.indexOf('/')))
                    .header("etag");
        }

        void move(String day) {
            change("PUT", "/schedule", "{\"date\":\"" + day + "\",\"startTime\":\"07:30\"}");
        }

        void replan(String parts) {
            change("PUT", "/plan", parts);
        }

        void cancel() {
            change("POST", "/cancellation", "{\"reason\":\"Bão\"}");
        }

        private void change(String method, String what, String json) {
            HttpTestClient with = client(secretary)
                    .with("If-Match", client(secretary).get(path).header("etag"));
            Answer answer = with.send(method, path + what, "application/json", json);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }

        /** The facts of a task, as soon as there are so many. */
        List<PublishedRecord> facts(String task, int count) {
            return published("program.events", task, count);
        }

        List<PublishedRecord> letters(String task, int count) {
            return published("program.contacts", task, count);
        }

        private List<PublishedRecord> published(String topic, String task, int count) {
            String key = UnitTask.idOf(id, task);
            Probe.await(() -> assertThat(KafkaTestClient.read(topic, key)).hasSizeGreaterThanOrEqualTo(count));
            return KafkaTestClient.read(topic, key);
        }
    }
}
