package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Tests the service over HTTP and Kafka. Each test uses its own commune, so that the tests do not interfere. */
@ServiceIntegrationTest
class ConferencesIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Test
    void the_real_plan_is_imported_once_and_published_once() {
        String secretary = secretaryOf("trung-khanh");
        Answer first = importPlan(PlanText.trungKhanh(), secretary);
        Answer again = importPlan(PlanText.trungKhanh(), secretary);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("location")).isEqualTo("/api/conferences/" + PlanText.idOfTrungKhanh());
        assertThat(first.header("etag")).isEqualTo("\"1\"");
        assertThat(first.json().get("state").asString()).isEqualTo("DATE_OPEN");
        assertThat(first.json().get("warnings").findValuesAsString("path"))
                .containsExactly("movements[5].name", "tasks[2].text", "delegateGroups", "agenda", "tasks");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        Probe.await(() -> assertThat(published(PlanText.idOfTrungKhanh()))
                .extracting(PublishedRecord::type)
                .containsExactly("ConferencePlanned.v2"));
        Contracts.assertConforms(
                "program",
                "ConferencePlanned.v2",
                published(PlanText.idOfTrungKhanh()).getFirst().value());
    }

    @Test
    void an_exported_plan_can_be_imported_again() {
        String secretary = secretaryOf("doc-lai");
        Answer imported = importPlan(planOf("Đọc Lại").onDay("2025-08-28", "07:30"), secretary);
        Answer read = get(location(imported), secretary);

        Answer again = client(secretary)
                .post("/api/conferences", read.json().get("plan").toString());

        assertThat(imported.status()).isEqualTo(201);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().get("plan")).isEqualTo(read.json().get("plan"));
        assertThat(read.json().at("/plan/delegateGroups/0/sample/quota").asInt())
                .isEqualTo(12);
        assertThat(read.json().at("/schedule/endTime").asString()).isEqualTo("11:30");
    }

    @Test
    void another_plan_under_the_same_code_is_refused_and_changes_nothing() {
        String secretary = secretaryOf("ke-hoach-khac");
        Answer imported = importPlan(planOf("Kế Hoạch Khác"), secretary);
        Answer other = importPlan(planOf("Kế Hoạch Khác").with("delegateCap: 150", "delegateCap: 160"), secretary);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().get("code").asString()).isEqualTo("AConferenceKeepsThePlanItWasImportedWith");
        assertThat(other.text()).contains("conference.delegateCap");
        assertThat(get(location(imported), secretary).json()).isEqualTo(withoutNotes(imported, secretary));
    }

    @Test
    void twenty_concurrent_imports_create_one_conference() throws Exception {
        String secretary = secretaryOf("cung-luc");
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = IntStream.range(0, 20)
                    .mapToObj(_ -> many.submit(() -> importPlan(planOf("Cùng Lúc"), secretary)))
                    .toList();
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(get("/api/conferences", secretary).json().get("items")).hasSize(1);
    }

    @Test
    void fixing_and_moving_the_date_publishes_events_with_revisions() {
        String secretary = secretaryOf("doi-ngay");
        Answer imported = importPlan(planOf("Đổi Ngày"), secretary);
        String schedule = location(imported) + "/schedule";

        Answer fixed = put(schedule, secretary, "{\"date\":\"2099-08-28\",\"startTime\":\"07:30\"}");
        Answer same = put(schedule, secretary, "{\"date\":\"2099-08-28\",\"startTime\":\"07:30\"}");
        Answer moved = put(schedule, secretary, "{\"date\":\"2099-09-03\",\"startTime\":\"08:00\"}");

        assertThat(fixed.status()).isEqualTo(200);
        assertThat(fixed.header("etag")).isEqualTo("\"2\"");
        assertThat(fixed.json().get("state").asString()).isEqualTo("DATE_FIXED");
        assertThat(same.header("etag")).as("nothing changed").isEqualTo("\"2\"");
        assertThat(moved.json().get("revision").asInt()).isEqualTo(2);
        assertThat(moved.json().get("warnings").findValuesAsString("path")).contains("schedule.date");
        Probe.await(() -> assertThat(published(id(imported)))
                .extracting(PublishedRecord::type)
                .containsExactly("ConferencePlanned.v2", "ConferenceRescheduled.v1", "ConferenceRescheduled.v1"));
        JsonNode last = JSON.readTree(published(id(imported)).getLast().value());
        assertThat(last.get("revision").asInt()).isEqualTo(2);
        assertThat(last.get("startTime").asString()).isEqualTo("08:00");
        assertThat(last.get("previousDate").asString()).isEqualTo("2099-08-28");
    }

    @Test
    void a_date_is_moved_by_who_has_read_the_present_one() {
        String secretary = secretaryOf("chua-doc");
        String schedule = location(importPlan(planOf("Chưa Đọc"), secretary)) + "/schedule";
        String date = "{\"date\":\"2099-08-29\",\"startTime\":\"07:30\"}";

        for (String ifMatch : List.of("", "*")) {
            Answer unread = HttpTestClient.at(port)
                    .as(secretary)
                    .with("If-Match", ifMatch)
                    .put(schedule, date);
            assertThat(unread.status()).isEqualTo(428);
            assertThat(unread.json().get("code").asString()).isEqualTo("VersionRequired");
            assertThat(unread.json().get("vi").asString()).contains("If-Match");
        }
        assertThat(HttpTestClient.at(port).as(secretary).put(schedule, date).status())
                .isEqualTo(428);
        assertThat(put(schedule, secretary, date).status()).isEqualTo(200);
    }

    @Test
    void a_stale_version_changes_nothing() {
        String secretary = secretaryOf("cu-roi");
        Answer imported = importPlan(planOf("Cũ Rồi"), secretary);
        String schedule = location(imported) + "/schedule";
        put(schedule, secretary, "{\"date\":\"2099-08-28\",\"startTime\":\"07:30\"}");

        Answer stale = client(secretary)
                .with("If-Match", "\"1\"")
                .put(schedule, "{\"date\":\"2099-08-29\",\"startTime\":\"07:30\"}");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(get(location(imported), secretary)
                        .json()
                        .at("/schedule/date")
                        .asString())
                .isEqualTo("2099-08-28");
    }

    @Test
    void agenda_and_tasks_follow_the_date() {
        String secretary = secretaryOf("theo-ngay");
        Answer imported = importPlan(planOf("Theo Ngày").onDay("2025-08-28", "07:30"), secretary);

        JsonNode agenda = get(location(imported) + "/agenda", secretary).json();
        JsonNode tasks =
                get(location(imported) + "/tasks?unit=van-phong", secretary).json();

        assertThat(agenda.at("/items/1/startTime").asString()).isEqualTo("07:55");
        assertThat(agenda.at("/items/7/endTime").asString()).isEqualTo("11:10");
        assertThat(agenda.at("/items/0/minutesAreSample").asBoolean()).isTrue();
        assertThat(tasks.get("items")).hasSize(5);
        assertThat(tasks.at("/items/3/dueDate").asString()).isEqualTo("2025-08-23");
        assertThat(tasks.at("/items/3/dueIsSample").asBoolean()).isTrue();
    }

    @Test
    void another_commune_has_no_access() {
        String secretary = secretaryOf("kin-dao");
        Answer imported = importPlan(planOf("Kín Đáo"), secretary);
        String other = secretaryOf("xa-khac");

        for (String path : List.of("", "/agenda", "/tasks", "/running-order")) {
            assertThat(get(location(imported) + path, other).status()).as(path).isEqualTo(404);
        }
        assertThat(put(location(imported) + "/schedule", other, "{\"date\":\"2099-08-28\",\"startTime\":\"07:30\"}")
                        .status())
                .isEqualTo(404);
        assertThat(get("/api/conferences", other).json().get("items")).isEmpty();
        assertThat(importPlan(planOf("Kín Đáo"), other).json().get("code").asString())
                .isEqualTo("APlanIsImportedByItsOwnCommune");
    }

    @Test
    void only_the_secretariat_imports_and_reschedules_and_every_user_of_the_commune_reads() {
        Answer imported = importPlan(planOf("Phân Quyền"), secretaryOf("phan-quyen"));
        String officer = TestTokens.bearer("can.bo", "phan-quyen", "phong-kinh-te", Role.UNIT_OFFICER);

        assertThat(importPlan(planOf("Phân Quyền"), officer).status()).isEqualTo(403);
        assertThat(put(location(imported) + "/schedule", officer, "{\"date\":\"2099-08-28\",\"startTime\":\"07:30\"}")
                        .status())
                .isEqualTo(403);
        assertThat(get(location(imported), officer).status()).isEqualTo(200);
        assertThat(get(location(imported), null).status()).isEqualTo(401);
        assertThat(get(location(imported), TestTokens.forged("thu.ky", "phan-quyen", "", Role.SECRETARIAT))
                        .status())
                .isEqualTo(401);
        assertThat(get(location(imported), TestTokens.expired("thu.ky", "phan-quyen", "", Role.SECRETARIAT))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void awards_are_ordered_by_form_and_removed_when_revoked() {
        String secretary = secretaryOf("san-khau");
        String id = id(importPlan(planOf("Sân Khấu"), secretary));
        String letter = approved(id, "san-khau", "n-1", "Hoàng Văn Đức", "GIAY_KHEN", 6);
        String fighter = approved(id, "san-khau", "n-2", "Bế Thu Hà", "CHIEN_SI_THI_DUA_CO_SO", 1);

        KafkaTestClient.publish("nomination.events", "NominationApproved.v1", "n-1", letter);
        KafkaTestClient.publish("nomination.events", "NominationApproved.v1", "n-1", letter);
        KafkaTestClient.publish("nomination.events", "NominationApproved.v1", "n-2", fighter);

        Probe.await(() -> assertThat(onStage(id, secretary)).containsExactly("Bế Thu Hà", "Hoàng Văn Đức"));
        KafkaTestClient.publish(
                "nomination.events",
                "AwardRevoked.v1",
                "n-1",
                "{\"commune\":\"san-khau\",\"conferenceId\":\"%s\",\"nominationId\":\"n-1\",\"decisionId\":\"d-1\"}"
                        .formatted(id));
        Probe.await(() -> assertThat(onStage(id, secretary)).containsExactly("Bế Thu Hà"));
    }

    @Test
    void the_running_order_follows_answers_substitutes_and_the_door() {
        String secretary = secretaryOf("theo-dai-bieu");
        String id = id(importPlan(planOf("Theo Đại Biểu"), secretary));
        KafkaTestClient.publish(
                "nomination.events",
                "NominationApproved.v1",
                "n-1",
                approved(id, "theo-dai-bieu", "n-1", "Hoàng Văn Đức", "GIAY_KHEN", 6));
        KafkaTestClient.publish(
                "nomination.events",
                "NominationApproved.v1",
                "n-2",
                approved(id, "theo-dai-bieu", "n-2", "Bế Thu Hà", "GIAY_KHEN", 6));
        Probe.await(() -> assertThat(onStage(id, secretary)).hasSize(2));
        String about = "\"commune\":\"theo-dai-bieu\",\"conferenceId\":\"" + id + "\",\"delegateId\":\"%s\"";
        String registered = about + ",\"group\":\"khen-thuong\",\"nominationId\":\"%s\"";
        fact("DelegateRegistered.v1", "d-duc", registered.formatted("%s", "n-1"));
        fact("DelegateRegistered.v1", "d-ha", registered.formatted("%s", "n-2"));
        fact("InvitationAnswered.v1", "d-duc", about + ",\"revision\":1,\"answer\":\"DECLINED\"");
        fact(
                "InvitationAnswered.v1",
                "d-ha",
                about + ",\"revision\":1,\"answer\":\"SUBSTITUTED\",\"substituteName\":\"Nông Văn Thay\"");

        Probe.await(() -> {
            JsonNode order =
                    get("/api/conferences/" + id + "/running-order", secretary).json();
            assertThat(order.at("/absent/0/status").asString()).isEqualTo("DECLINED");
            assertThat(order.at("/slots/0/substitute").asString()).isEqualTo("Nông Văn Thay");
        });
        assertThat(onStage(id, secretary)).containsExactly("Bế Thu Hà");
        fact("DelegateErased.v1", "d-ha", about);
        Probe.await(() -> assertThat(get("/api/conferences/" + id + "/running-order", secretary)
                        .text())
                .doesNotContain("Nông Văn Thay"));
    }

    private static void fact(String type, String delegate, String properties) {
        KafkaTestClient.publish("delegate.events", type, delegate, "{" + properties.formatted(delegate) + "}");
    }

    @Test
    void before_the_ceremony_only_those_who_prepare_it_read_the_running_order() {
        String secretary = secretaryOf("chua-le");
        String order =
                location(importPlan(planOf("Chưa Lễ").onDay("2099-08-28", "07:30"), secretary)) + "/running-order";

        for (Role role : Role.values()) {
            int expected = switch (role) {
                case SECRETARIAT, OFFICE, CHAIRMAN, COUNCIL_SECRETARY, ACCOUNTANT -> 200;
                case UNIT_OFFICER, COUNCIL_MEMBER, DOOR, OPERATOR, LINK_HOLDER, SYSTEM -> 403;
            };
            assertThat(get(order, TestTokens.bearer("an", "chua-le", "truong-hoc", role))
                            .status())
                    .as(role.name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void from_the_ceremony_on_all_who_take_part_read_the_running_order_and_the_plan() {
        String secretary = secretaryOf("sau-le");
        String conference = location(importPlan(planOf("Sau Lễ").onDay("2025-08-28", "07:30"), secretary));

        for (String path : List.of("/running-order", "", "/agenda", "/tasks")) {
            for (Role role : Role.values()) {
                assertThat(get(conference + path, TestTokens.bearer("an", "sau-le", "truong-hoc", role))
                                .status())
                        .as(role.name() + " " + path)
                        .isEqualTo(Role.IN_BUSINESS.contains(role) ? 200 : 403);
            }
        }
        assertThat(get("/api/conferences", TestTokens.bearer("soat.ve", "sau-le", "", Role.DOOR))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_audit_trail_of_a_conference_is_intact() {
        String secretary = secretaryOf("lich-su");
        Answer imported = importPlan(planOf("Lịch Sử"), secretary);
        put(location(imported) + "/schedule", secretary, "{\"date\":\"2099-08-28\",\"startTime\":\"07:30\"}");

        JsonNode verification = get("/api/history/conferences/" + id(imported) + "/verification", secretary)
                .json();

        assertThat(verification.get("intact").asBoolean()).isTrue();
        assertThat(verification.get("entries").asInt()).isEqualTo(2);
    }

    /** @param contentType empty for a request without a content type */
    record Bad(String why, String method, String path, String contentType, String body, int status) {
        @Override
        public String toString() {
            return method + " " + path + ", " + why + ": " + status;
        }
    }

    static Stream<Bad> badInput() {
        String yaml = "application/yaml";
        String json = "application/json";
        String million = "a".repeat(1_000_000);
        String plan = PlanText.trungKhanh().yaml();
        String schedule = "/api/conferences/{id}/schedule";
        return Stream.of(
                new Bad("no body", "POST", "/api/conferences", yaml, "", 400),
                new Bad("no body", "POST", "/api/conferences", json, "", 400),
                new Bad("not YAML", "POST", "/api/conferences", yaml, "a: [", 400),
                new Bad("not JSON", "POST", "/api/conferences", json, plan, 400),
                new Bad("no type", "POST", "/api/conferences", "", plan, 415),
                new Bad("a form", "POST", "/api/conferences", "application/x-www-form-urlencoded", plan, 415),
                new Bad("XML", "POST", "/api/conferences", "application/xml", "<plan/>", 415),
                new Bad("a list", "POST", "/api/conferences", json, "[]", 400),
                new Bad(
                        "a list of 10,000",
                        "POST",
                        "/api/conferences",
                        json,
                        "{\"units\":[" + "{},".repeat(9_999) + "{}]}",
                        400),
                new Bad(
                        "1 MB title",
                        "POST",
                        "/api/conferences",
                        yaml,
                        plan.replace("title: Hội nghị", "title: " + million),
                        400),
                new Bad("1 MB key", "POST", "/api/conferences", json, "{\"" + million + "\":1}", 400),
                new Bad("3 MB", "POST", "/api/conferences", yaml, million.repeat(3), 413),
                new Bad("zero byte", "POST", "/api/conferences", json, "{\"schema\":\"\\u0000\"}", 400),
                new Bad("half a character", "POST", "/api/conferences", json, "{\"\\ud800\":{\"a\":1,\"a\":2}}", 400),
                new Bad(
                        "a long key of emoji",
                        "POST",
                        "/api/conferences",
                        json,
                        "{\"a" + "😀".repeat(99) + "\":1}",
                        400),
                new Bad("raw zero byte", "POST", "/api/conferences", yaml, "schema: \u0000", 400),
                new Bad("no body", "PUT", schedule, json, "", 400),
                new Bad("not JSON", "PUT", schedule, json, "date=2025-08-28", 400),
                new Bad("YAML", "PUT", schedule, yaml, "date: 2025-08-28", 415),
                new Bad("a list", "PUT", schedule, json, "[]", 400),
                new Bad("null", "PUT", schedule, json, "null", 400),
                new Bad("empty", "PUT", schedule, json, "{}", 400),
                new Bad("date missing", "PUT", schedule, json, "{\"startTime\":\"07:30\"}", 400),
                new Bad("start missing", "PUT", schedule, json, "{\"date\":\"2099-08-28\"}", 400),
                new Bad("no such day", "PUT", schedule, json, "{\"date\":\"2099-02-30\",\"startTime\":\"07:30\"}", 400),
                new Bad("dd/mm/yyyy", "PUT", schedule, json, "{\"date\":\"28/08/2025\",\"startTime\":\"07:30\"}", 400),
                new Bad("a number", "PUT", schedule, json, "{\"date\":20250828,\"startTime\":\"07:30\"}", 400),
                new Bad("an array", "PUT", schedule, json, "{\"date\":[2025,8,28],\"startTime\":[7,30]}", 400),
                new Bad("year 0001", "PUT", schedule, json, "{\"date\":\"0001-01-01\",\"startTime\":\"07:30\"}", 400),
                new Bad("year 9999", "PUT", schedule, json, "{\"date\":\"9999-12-31\",\"startTime\":\"07:30\"}", 400),
                new Bad("25:00", "PUT", schedule, json, "{\"date\":\"2099-08-28\",\"startTime\":\"25:00\"}", 400),
                new Bad(
                        "with seconds",
                        "PUT",
                        schedule,
                        json,
                        "{\"date\":\"2099-08-28\",\"startTime\":\"07:30:15\"}",
                        400),
                new Bad(
                        "1 MB date",
                        "PUT",
                        schedule,
                        json,
                        "{\"date\":\"" + million + "\",\"startTime\":\"07:30\"}",
                        400),
                new Bad("half a character", "PUT", schedule, json, "{\"\\ud800\":1}", 400),
                new Bad(
                        "unknown key",
                        "PUT",
                        schedule,
                        json,
                        "{\"date\":\"2099-08-28\",\"startTime\":\"07:30\",\"x\":1}",
                        400),
                new Bad(
                        "key twice",
                        "PUT",
                        schedule,
                        json,
                        "{\"date\":\"2099-08-28\",\"date\":\"2099-08-29\",\"startTime\":\"07:30\"}",
                        400),
                new Bad(
                        "past midnight",
                        "PUT",
                        schedule,
                        json,
                        "{\"date\":\"2099-08-28\",\"startTime\":\"21:00\"}",
                        409),
                new Bad(
                        "no such conference",
                        "PUT",
                        "/api/conferences/none/schedule",
                        json,
                        "{\"date\":\"2099-08-28\",\"startTime\":\"07:30\"}",
                        404),
                new Bad("no such conference", "GET", "/api/conferences/none", "", "", 404),
                new Bad("no such conference", "GET", "/api/conferences/none/agenda", "", "", 404),
                new Bad("no such conference", "GET", "/api/conferences/none/tasks", "", "", 404),
                new Bad("no such conference", "GET", "/api/conferences/none/running-order", "", "", 404),
                new Bad("no such path", "GET", "/api/conferences/{id}/nothing", "", "", 404),
                new Bad("zero items", "GET", "/api/conferences?limit=0", "", "", 400),
                new Bad("10,000 items", "GET", "/api/conferences?limit=10000", "", "", 400),
                new Bad("limit in words", "GET", "/api/conferences?limit=ten", "", "", 400),
                new Bad("not allowed here", "DELETE", "/api/conferences/{id}", "", "", 405),
                new Bad("not allowed here", "PATCH", "/api/conferences/{id}", json, "{}", 405),
                new Bad("not allowed here", "POST", schedule, json, "{}", 405));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void bad_input_is_refused_with_a_reason_and_changes_nothing(Bad bad) {
        String secretary = secretaryOf("sai-sot");
        String id = id(importPlan(planOf("Sai Sót"), secretary));
        JsonNode before = get("/api/conferences/" + id, secretary).json();

        Answer answer =
                client(secretary).send(bad.method(), bad.path().replace("{id}", id), bad.contentType(), bad.body());

        assertThat(answer.status()).as(answer.text()).isEqualTo(bad.status());
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.text()).hasSizeLessThan(60_000);
        assertThat(answer.json().get("code").asString()).isNotBlank();
        assertThat(get("/api/conferences/" + id, secretary).json()).isEqualTo(before);
        assertThat(get("/api/conferences", secretary).json().get("items")).hasSize(1);
    }

    @Test
    void the_openapi_description_has_exactly_the_parameters_of_clients() {
        JsonNode paths = get("/v3/api-docs", null).json().get("paths");

        assertThat(paths.at("/~1api~1conferences/get/parameters").findValuesAsString("name"))
                .containsExactly("after", "limit");
        assertThat(paths.at("/~1api~1conferences~1{id}~1schedule/put/parameters")
                        .findValuesAsString("name"))
                .containsExactly("id", "If-Match");
        assertThat(paths.at("/~1api~1conferences/post/parameters").findValuesAsString("name"))
                .containsExactly("dryRun");
    }

    @Test
    void the_response_contains_all_errors_of_a_plan() {
        Answer answer = importPlan(
                PlanText.trungKhanh()
                        .with("delegateCap: 150", "delegateCap: 0")
                        .with("{unit: cong-an,", "{unit: cong-ann,"),
                secretaryOf("trung-khanh"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().findValuesAsString("path"))
                .containsExactly("conference.delegateCap", "tasks[17].unit");
        assertThat(answer.text()).contains("Did you mean", "Ý là");
    }

    @Test
    void a_dry_run_shows_what_the_import_creates_and_writes_nothing() {
        String secretary = secretaryOf("thu-truoc");
        PlanText plan = planOf("Thử Trước").onDay("2025-08-28", "07:30");

        Answer dry = dryRun(plan, secretary);
        assertThat(dry.status()).as(dry.text()).isEqualTo(200);
        assertThat(dry.json().get("version").asInt()).isZero();
        assertThat(dry.header("location")).isEmpty();
        assertThat(dry.json().get("warnings"))
                .allSatisfy(warning -> assertThat(plan.yaml()
                                .lines()
                                .toList()
                                .get(warning.get("line").asInt() - 1))
                        .containsAnyOf("nhà dột nát", "tuyên truyền về", "delegateGroups:", "agenda:", "tasks:"));
        assertThat(get("/api/conferences", secretary).json().get("items")).isEmpty();

        JsonNode imported = importPlan(plan, secretary).json();
        assertThat(((ObjectNode) dry.json()).put("version", 1)).isEqualTo(imported);
        assertThat(dryRun(plan, secretary).json().get("version").asInt())
                .as("imported already")
                .isEqualTo(1);
        assertThat(dryRun(plan.with("delegateCap: 150", "delegateCap: 160"), secretary)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("AConferenceKeepsThePlanItWasImportedWith");
    }

    @Test
    void a_dry_run_reports_every_error_with_its_line_in_the_file() {
        PlanText plan = planOf("Thử Sai")
                .with("delegateCap: 150", "delegateCap: 0")
                .with("{unit: cong-an,", "{unit: cong-ann,");

        Answer dry = dryRun(plan, secretaryOf("thu-sai"));

        assertThat(dry.status()).isEqualTo(400);
        assertThat(dry.json().get("errors")).hasSize(2).allSatisfy(error -> {
            String line = plan.yaml().lines().toList().get(error.get("line").asInt() - 1);
            assertThat(line)
                    .contains(error.get("path").asString().startsWith("tasks") ? "{unit: cong-ann," : "delegateCap: 0");
        });
        assertThat(get("/api/conferences", secretaryOf("thu-sai")).json().get("items"))
                .isEmpty();
    }

    @Test
    void only_the_secretariat_of_the_own_commune_has_a_dry_run() {
        String officer = TestTokens.bearer("can.bo", "thu-quyen", "phong-kinh-te", Role.UNIT_OFFICER);
        assertThat(dryRun(planOf("Thử Quyền"), officer).status()).isEqualTo(403);
        assertThat(dryRun(planOf("Thử Quyền"), secretaryOf("xa-khac"))
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("APlanIsImportedByItsOwnCommune");
    }

    @Test
    void a_preview_of_another_date_shows_what_moves_and_writes_nothing() {
        String secretary = secretaryOf("xem-ngay");
        Answer imported = importPlan(planOf("Xem Ngày").onDay("2025-08-28", "07:30"), secretary);
        String schedule = location(imported) + "/schedule";
        String later = "{\"date\":\"2099-09-03\",\"startTime\":\"08:00\"}";

        JsonNode preview = client(secretary).post(schedule + "/preview", later).json();
        assertThat(preview.at("/agenda/items/1/startTime").asString()).isEqualTo("08:25");
        assertThat(preview.get("warnings").findValuesAsString("path")).contains("schedule.date");
        assertThat(get(location(imported), secretary).header("etag")).isEqualTo("\"1\"");

        put(schedule, secretary, later);
        JsonNode tasks = get(location(imported) + "/tasks", secretary).json();
        // How far they are is no matter of the date.
        tasks.get("items").forEach(task -> ((ObjectNode) task).putNull("progress"));
        assertThat(preview.get("tasks")).isEqualTo(tasks);
        assertThat(preview.get("agenda"))
                .isEqualTo(get(location(imported) + "/agenda", secretary).json());
        assertThat(client(secretary)
                        .post(schedule + "/preview", "{\"date\":\"2099-09-03\",\"startTime\":\"21:00\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void parts_of_the_plan_are_edited_and_published_whole() {
        String secretary = secretaryOf("sua-tung-phan");
        Answer imported = importPlan(planOf("Sửa Từng Phần"), secretary);
        String plan = location(imported) + "/plan";
        String groups = quotasConfirmed(imported.json().at("/plan/delegateGroups"), 11);

        JsonNode preview = client(secretary).post(plan + "/preview", groups).json();
        assertThat(preview.get("changed").valueStream().map(JsonNode::asString))
                .contains("delegateGroups[0].quota", "delegateGroups[0].sample");
        assertThat(preview.get("outdatesInvitations").asBoolean()).isFalse();
        assertThat(get(location(imported), secretary).header("etag")).isEqualTo("\"1\"");

        Answer edited = put(plan, secretary, groups);
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        assertThat(edited.json().get("sequence").asInt()).isEqualTo(1);
        assertThat(edited.json().get("warnings").findValuesAsString("path")).doesNotContain("delegateGroups");
        assertThat(put(plan, secretary, groups).header("etag"))
                .as("nothing changed")
                .isEqualTo("\"2\"");
        Probe.await(() -> assertThat(published(id(imported)))
                .extracting(PublishedRecord::type)
                .containsExactly("ConferencePlanned.v2", "ConferencePlanned.v2"));
        String last = published(id(imported)).getLast().value();
        Contracts.assertConforms("program", "ConferencePlanned.v2", last);
        JsonNode fact = JSON.readTree(last);
        assertThat(fact.get("sequence").asInt()).isEqualTo(1);
        assertThat(fact.at("/groups/0/quota").asInt()).isEqualTo(11);
        assertThat(fact.at("/groups/0").has("quotaIsSample")).isFalse();
        assertThat(fact.get("groupOfAwardees").asString()).isEqualTo("duoc-khen");
        assertThat(importPlan(planOf("Sửa Từng Phần"), secretary)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("AConferenceKeepsThePlanItWasImportedWith");
    }

    @Test
    void a_wrong_part_is_refused_with_the_path_of_every_error() {
        String secretary = secretaryOf("phan-sai");
        Answer imported = importPlan(planOf("Phần Sai"), secretary);
        String plan = location(imported) + "/plan";

        Answer wrong = put(plan, secretary, """
                {"tasks": [{"unit": "khong-co", "text": ""}], "delegateGroups": [], "mau": 1, "incidents": {"reportTo": "cong-na"}}
                """);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().get("errors").findValuesAsString("path"))
                .contains("tasks[0].unit", "tasks[0].text", "delegateGroups", "mau", "incidents.reportTo");
        assertThat(client(secretary).post(plan + "/preview", "{\"mau\": 1}").status())
                .isEqualTo(400);
        assertThat(get(location(imported), secretary).header("etag")).isEqualTo("\"1\"");
        assertThat(HttpTestClient.at(port).as(secretary).put(plan, "{}").status())
                .as("without If-Match")
                .isEqualTo(428);
        assertThat(put(plan, TestTokens.bearer("an", "phan-sai", "van-phong", Role.OFFICE), "{\"purposes\": []}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_past_date_is_refused_and_a_conference_that_was_attended_stays() {
        String secretary = secretaryOf("da-don-khach");
        Answer imported = importPlan(planOf("Đã Đón Khách").onDay("2025-08-28", "07:30"), secretary);
        String schedule = location(imported) + "/schedule";
        String later = "{\"date\":\"2099-08-28\",\"startTime\":\"07:30\"}";

        assertThat(put(schedule, secretary, "{\"date\":\"2025-08-29\",\"startTime\":\"07:30\"}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("AConferenceIsNotMovedIntoThePast");
        String checkedIn = """
                {"commune":"da-don-khach","conferenceId":"%s","delegateId":"d-1","group":"lanh-dao","door":"cua-chinh",
                 "checkedInAt":"%s"}
                """;
        KafkaTestClient.publish(
                "delegate.events",
                "DelegateCheckedIn.v1",
                "d-1",
                checkedIn.formatted(id(imported), "2025-08-14T02:00:00Z"));
        KafkaTestClient.publish(
                "delegate.events",
                "DelegateCheckedIn.v1",
                "d-1",
                checkedIn.formatted(id(imported), "2025-08-28T00:10:00Z"));
        Probe.await(() ->
                assertThat(get(location(imported), secretary).header("etag")).isEqualTo("\"2\""));
        assertThat(put(schedule, secretary, later).json().get("code").asString())
                .isEqualTo("AConferenceThatWasAttendedIsNotMoved");
        assertThat(client(secretary).post(schedule + "/preview", later).status())
                .isEqualTo(409);
    }

    @Test
    void a_conference_that_took_place_is_closed_for_good() {
        String secretary = secretaryOf("dong-ho-so");
        Answer imported = importPlan(planOf("Đóng Hồ Sơ").onDay("2025-08-28", "07:30"), secretary);

        Answer closed =
                client(secretary).with("If-Match", imported.header("etag")).post(location(imported) + "/closing", "{}");
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        assertThat(closed.json().get("state").asString()).isEqualTo("CLOSED");
        assertThat(put(location(imported) + "/plan", secretary, "{\"purposes\": []}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("AClosedConferenceDoesNotChange");
        Probe.await(() -> assertThat(published(id(imported)))
                .extracting(PublishedRecord::type)
                .containsExactly("ConferencePlanned.v2", "ConferenceClosed.v1"));
        Contracts.assertConforms(
                "program",
                "ConferenceClosed.v1",
                published(id(imported)).getLast().value());
    }

    @Test
    void a_conference_that_does_not_take_place_is_cancelled_and_closed() {
        String secretary = secretaryOf("huy-hoi-nghi");
        Answer imported = importPlan(planOf("Hủy Hội Nghị").onDay("2099-08-28", "07:30"), secretary);
        String cancellation = location(imported) + "/cancellation";

        assertThat(client(secretary)
                        .with("If-Match", imported.header("etag"))
                        .post(cancellation, "{\"reason\":\" \"}")
                        .status())
                .isEqualTo(400);
        Answer cancelled = client(secretary)
                .with("If-Match", imported.header("etag"))
                .post(cancellation, "{\"reason\":\"Mưa lũ kéo dài.\"}");
        assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
        assertThat(cancelled.json().get("state").asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.json().at("/cancelled/reason").asString()).isEqualTo("Mưa lũ kéo dài.");
        assertThat(put(location(imported) + "/schedule", secretary, "{\"date\":\"2099-08-29\",\"startTime\":\"07:30\"}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("ACancelledConferenceDoesNotChange");
        Answer closed = client(secretary)
                .with("If-Match", cancelled.header("etag"))
                .post(location(imported) + "/closing", "{}");
        assertThat(closed.json().get("state").asString()).isEqualTo("CLOSED");
        Probe.await(() -> assertThat(published(id(imported)))
                .extracting(PublishedRecord::type)
                .containsExactly("ConferencePlanned.v2", "ConferenceCancelled.v1", "ConferenceClosed.v1"));
        Contracts.assertConforms(
                "program",
                "ConferenceCancelled.v1",
                published(id(imported)).get(1).value());
    }

    /** xã Tân Tiến of Cao Bằng and xã Tân Tiến of Lạng Sơn. */
    @Test
    void two_communes_of_one_name_are_two() {
        String secretary = secretaryOf("tan-tien");
        importPlan(planOf("Tân Tiến"), secretary);
        PlanText ofAnotherProvince = planOf("Tân Tiến")
                .with("province: Cao Bằng", "province: Lạng Sơn")
                .with("code: trung-khanh-2025", "code: tan-tien-2026");

        Answer refused =
                client(secretary).send("POST", "/api/conferences", "application/yaml", ofAnotherProvince.yaml());
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("ACodeIsOneCommunes");
        assertThat(client(secretary)
                        .send("POST", "/api/conferences?dryRun=true", "application/yaml", ofAnotherProvince.yaml())
                        .status())
                .isEqualTo(409);
        PlanText withItsOwnCode =
                ofAnotherProvince.with("province: Lạng Sơn", "province: Lạng Sơn, code: tan-tien-lang-son");
        assertThat(client(secretaryOf("tan-tien-lang-son"))
                        .send("POST", "/api/conferences", "application/yaml", withItsOwnCode.yaml())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_operator_brings_in_a_commune_and_corrects_its_province() {
        String operator = TestTokens.bearer("van-hanh", "trung-khanh", "van-phong", Role.OPERATOR);
        String path = "/api/operations/program-service/communes";

        assertThat(client(operator)
                        .put(path + "/tan-thanh", "{\"name\":\"Tân Thành\",\"province\":\"Hà Tiên\"}")
                        .status())
                .isEqualTo(200);
        assertThat(client(operator)
                        .put(path + "/tan-thanh", "{\"name\":\"Tân Thành\",\"province\":\"Cao Bằng\"}")
                        .status())
                .isEqualTo(200);
        assertThat(importPlan(planOf("Tân Thành"), secretaryOf("tan-thanh")).status())
                .isEqualTo(201);
        assertThat(client(operator).get(path).json().findValuesAsString("code")).contains("tan-thanh");
        assertThat(client(operator)
                        .put(path + "/Tân%20Thành", "{\"name\":\"x\",\"province\":\"y\"}")
                        .status())
                .isEqualTo(400);
        assertThat(client(secretaryOf("tan-thanh")).get(path).status()).isEqualTo(403);
    }

    @Test
    void a_code_that_another_commune_has_is_refused_where_one_is_brought_in() {
        String operator = TestTokens.bearer("van-hanh", "trung-khanh", "van-phong", Role.OPERATOR);
        String path = "/api/operations/program-service/communes";
        String ours = "{\"code\":\"tan-hoa\",\"name\":\"Tân Hòa\",\"province\":\"Cao Bằng\"}";

        assertThat(client(operator).post(path, ours).status()).isEqualTo(201);
        assertThat(client(operator).post(path, ours).status()).as("again").isEqualTo(201);
        Answer refused = client(operator).post(path, ours.replace("Cao Bằng", "Lạng Sơn"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("ACodeIsOneCommunes");
        assertThat(client(operator).get(path).text())
                .contains("Tân Hòa")
                .doesNotContain("Tân Hòa\",\"province\":\"Lạng Sơn");
        assertThat(client(operator)
                        .post(path, ours.replace("tan-hoa", "Tân Hòa"))
                        .status())
                .isEqualTo(400);
        assertThat(client(secretaryOf("tan-hoa")).post(path, ours).status()).isEqualTo(403);
    }

    @Test
    void an_earlier_conference_is_copied_with_its_date_open() {
        String secretary = secretaryOf("chep-lai");
        Answer imported = importPlan(planOf("Chép Lại").onDay("2025-08-28", "07:30"), secretary);
        String copies = location(imported) + "/copies";
        String next = "{\"code\":\"chep-lai-2030\",\"title\":\"Hội nghị lần thứ II\"}";

        Answer copied = client(secretary).post(copies, next);
        assertThat(copied.status()).as(copied.text()).isEqualTo(201);
        assertThat(copied.json().get("state").asString()).isEqualTo("DATE_OPEN");
        assertThat(copied.json().at("/plan/conference/title").asString()).isEqualTo("Hội nghị lần thứ II");
        assertThat(copied.json().at("/plan/tasks")).isEqualTo(imported.json().at("/plan/tasks"));
        assertThat(copied.json().at("/plan/conference/window").isNull()).isTrue();
        assertThat(client(secretary).post(copies, next).json().get("id"))
                .as("again")
                .isEqualTo(copied.json().get("id"));
        assertThat(client(secretary)
                        .post(copies, "{\"code\":\"trung-khanh-2025\",\"title\":\"Khác\"}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("AConferenceKeepsThePlanItWasImportedWith");
        assertThat(client(secretary)
                        .post(copies, "{\"code\":\"Mã Sai\",\"title\":\"Khác\"}")
                        .json()
                        .get("errors")
                        .findValuesAsString("path"))
                .contains("conference.code");
    }

    /** The groups of an imported plan with their sample quotas given, the first one with another. */
    private static String quotasConfirmed(JsonNode groups, int first) {
        ObjectNode parts = JSON.createObjectNode();
        parts.set("delegateGroups", groups.deepCopy());
        for (JsonNode group : parts.get("delegateGroups")) {
            ((ObjectNode) group).put("quota", group.at("/sample/quota").asInt()).remove("sample");
        }
        ((ObjectNode) parts.at("/delegateGroups/0")).put("quota", first);
        return parts.toString();
    }

    private List<String> onStage(String id, String reader) {
        return get("/api/conferences/" + id + "/running-order", reader)
                .json()
                .get("slots")
                .valueStream()
                .map(slot -> slot.get("name").asString())
                .toList();
    }

    private static String approved(String id, String commune, String nomination, String name, String form, int rank) {
        return """
                {"commune":"%s","conferenceId":"%s","nominationId":"%s","unit":"truong-hoc","nomineeKind":"INDIVIDUAL",
                 "nomineeName":"%s","attendeeName":"%s","movement":"hoc-bac","formOfAward":"%s","formName":"%s","formRank":%d,
                 "decisionId":"d-1","decisionNumber":"05/QĐ-UBND","decisionDate":"2025-08-20","reward":710000}
                """.formatted(commune, id, nomination, name, name, form, form, rank);
    }

    private static List<PublishedRecord> published(String id) {
        return KafkaTestClient.read("program.events", id);
    }

    /** The real plan with the name of another commune. */
    private static PlanText planOf(String commune) {
        return PlanText.trungKhanh().with("commune: {name: Trùng Khánh", "commune: {name: " + commune);
    }

    private static String secretaryOf(String commune) {
        return TestTokens.bearer("thu.ky", commune, "van-hoa-xa-hoi", Role.SECRETARIAT);
    }

    private JsonNode withoutNotes(Answer imported, String reader) {
        JsonNode read = get(location(imported), reader).json();
        assertThat(read.get("plan")).isEqualTo(imported.json().get("plan"));
        return read;
    }

    private static String location(Answer imported) {
        return "/api/conferences/" + id(imported);
    }

    private static String id(Answer imported) {
        return imported.json().get("id").asString();
    }

    private Answer importPlan(PlanText plan, String token) {
        return client(token).send("POST", "/api/conferences", "application/yaml", plan.yaml());
    }

    private Answer dryRun(PlanText plan, String token) {
        return client(token).send("POST", "/api/conferences?dryRun=true", "application/yaml", plan.yaml());
    }

    private Answer put(String path, String token, String json) {
        return client(token).put(path, json);
    }

    private Answer get(String path, @Nullable String token) {
        return client(token).get(path);
    }

    private HttpTestClient client(@Nullable String token) {
        HttpTestClient anonymous = HttpTestClient.at(port).readingFirst();
        return token == null ? anonymous : anonymous.as(token);
    }
}
