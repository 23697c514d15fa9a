package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.agenda.Agenda;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.HttpTestClient.Answer;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** The agenda over HTTP and Kafka. Each test uses its own commune, so that the tests do not interfere. */
@ServiceIntegrationTest
class ProgrammeIT {

    private static final String TWO_ITEMS = """
            {"items":[
              {"code":"khai-mac","title":"Khai mạc","owner":"van-phong","minutes":15,"cue":"Kính thưa quý vị",
               "speakers":[{"name":"Hoàng Văn Đức (mẫu)","title":"Chủ tịch"}],"needs":["MICROPHONE"]},
              {"code":"van-nghe","title":"Văn nghệ","owner":"mttq","minutes":10,"startsAt":"08:00",
               "acts":[{"title":"Hát then","performers":["Bế Thu Hà (mẫu)"],"minutes":5}]}]}""";

    @LocalServerPort
    private int port;

    @Test
    void it_is_the_plans_until_it_is_edited_and_people_are_told_what_changed() {
        String path = planned("sua-chuong-trinh", "Sửa Chương Trình");
        HttpTestClient secretary = client("sua-chuong-trinh", Role.SECRETARIAT);
        Answer planned = secretary.get(path);
        assertThat(planned.header("etag")).isEqualTo("\"0\"");
        assertThat(planned.json().get("items")).hasSize(8);
        assertThat(planned.json().at("/items/0/ownerName").asString()).isNotBlank();
        assertThat(planned.json().at("/items/0/mostActs").asInt()).isEqualTo(5);
        assertThat(planned.json().at("/items/0/plannedStart").asString()).isEqualTo("2099-08-28T00:30:00Z");

        Answer edited = secretary.with("If-Match", "\"0\"").put(path, TWO_ITEMS);
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        assertThat(edited.header("etag")).isEqualTo("\"1\"");
        assertThat(edited.json().at("/items/1/startsAt").asString()).isEqualTo("08:00");
        assertThat(edited.json().at("/items/1/startsAfter").asInt()).isEqualTo(30);
        assertThat(edited.json().at("/items/0/speakers/0/title").asString()).isEqualTo("Chủ tịch");
        assertThat(edited.json().get("unreleased")).hasSize(2);

        Answer released = secretary.with("If-Match", "\"1\"").post(path + "/release", "");
        assertThat(released.status()).as(released.text()).isEqualTo(200);
        assertThat(released.json().get("unreleased")).isEmpty();
        assertThat(released.json().at("/releases/0/number").asInt()).isEqualTo(1);
        PublishedRecord event = published(path, 1).getFirst();
        assertThat(event.type()).isEqualTo("AgendaReleased.v1");
        assertThat(event.value()).doesNotContain("Hoàng Văn Đức", "Bế Thu Hà");
        Contracts.assertConforms("program", "AgendaReleased.v1", event.value());
        assertThat(secretary
                        .get("/api/history/agendas/" + released.json().get("id").asString())
                        .text())
                .contains("edit-agenda", "release-agenda");
    }

    @Test
    void an_agenda_that_was_read_before_a_change_is_not_replaced() {
        String path = planned("ban-cu", "Bản Cũ");
        HttpTestClient secretary = client("ban-cu", Role.SECRETARIAT);

        assertThat(secretary.put(path, TWO_ITEMS).status()).isEqualTo(428);
        assertThat(secretary.with("If-Match", "\"3\"").put(path, TWO_ITEMS).status())
                .isEqualTo(412);
        assertThat(secretary.with("If-Match", "\"0\"").put(path, TWO_ITEMS).status())
                .isEqualTo(200);
        assertThat(secretary.with("If-Match", "\"0\"").put(path, TWO_ITEMS).status())
                .isEqualTo(412);
        assertThat(secretary.post(path + "/release", "").status()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"items\":[]}",
                "{\"items\":[null]}",
                "{\"items\":[{\"code\":\"Mã sai\",\"title\":\"T\"}]}",
                "{\"items\":[{\"code\":\"a\",\"title\":\" \"}]}",
                "{\"items\":[{\"code\":\"a\",\"title\":\"T\",\"minutes\":0}]}",
                "{\"items\":[{\"code\":\"a\",\"title\":\"T\",\"startsAt\":\"8 giờ\"}]}",
                "{\"items\":[{\"code\":\"a\",\"title\":\"T\",\"needs\":[\"ROBOT\"]}]}",
                "{\"items\":[{\"code\":\"a\",\"title\":\"T\",\"acts\":[{\"title\":\"H\",\"performers\":[\"\"]}]}]}",
                "{\"items\":[{\"code\":\"a\",\"title\":\"T\",\"speakers\":[{\"name\":null}]}]}"
            })
    void a_bad_agenda_is_refused_and_changes_nothing(String json) {
        String path = planned("nhap-sai", "Nhập Sai");
        HttpTestClient secretary = client("nhap-sai", Role.SECRETARIAT);

        Answer refused = secretary.with("If-Match", "\"0\"").put(path, json);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(secretary.get(path).header("etag")).isEqualTo("\"0\"");
    }

    @Test
    void it_runs_with_a_rehearsal_before_the_day_and_each_step_is_published() {
        String path = planned("chay-thu", "Chạy Thử");
        HttpTestClient host = client("chay-thu", Role.OFFICE);

        Answer started = host.post(path + "/items/van-nghe/start", "");
        Answer extended = host.post(path + "/items/van-nghe/extension", "{\"minutes\":5}");
        Answer skipped = host.post(path + "/items/khai-mac/skip", "");
        Answer next = host.post(path + "/items/bao-cao/start", "");
        Answer back = host.post(path + "/items/bao-cao/set-back", "");
        Answer finished = host.post(path + "/items/van-nghe/end", "");
        Answer again = host.post(path + "/items/van-nghe/start", "");

        assertThat(started.status()).as(started.text()).isEqualTo(200);
        assertThat(started.json().get("rehearsal").asBoolean()).isTrue();
        assertThat(started.json().get("running").asString()).isEqualTo("van-nghe");
        assertThat(started.json().get("next").asString()).isEqualTo("khai-mac");
        assertThat(extended.json().at("/items/0/extraMinutes").asInt()).isEqualTo(5);
        assertThat(skipped.json().get("next").asString()).isEqualTo("bao-cao");
        assertThat(next.json().at("/items/0/state").asString()).isEqualTo("DONE");
        assertThat(back.json().at("/items/0/state").asString()).isEqualTo("RUNNING");
        assertThat(finished.json().at("/items/0/endedAt").isString()).isTrue();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asString()).isEqualTo("AnItemStartsOnce");
        assertThat(host.post(path + "/items/khong-co/start", "").status()).isEqualTo(404);
        assertThat(host.post(path + "/items/van-nghe/extension", "{\"minutes\":-1}")
                        .status())
                .isEqualTo(400);
        assertThat(host.post(path + "/rehearsal/end", "").json().get("running").isNull())
                .isTrue();
        List<PublishedRecord> published = published(path, 8);
        assertThat(published)
                .extracting(PublishedRecord::type)
                .containsExactly(
                        "AgendaItemStarted.v1",
                        "AgendaRunAdjusted.v1",
                        "AgendaRunAdjusted.v1",
                        "AgendaItemFinished.v1",
                        "AgendaItemStarted.v1",
                        "AgendaRunAdjusted.v1",
                        "AgendaItemFinished.v1",
                        "AgendaRunAdjusted.v1");
        published.forEach(event -> Contracts.assertConforms("program", event.type(), event.value()));
    }

    @Test
    void of_twenty_hosts_who_start_one_item_one_does() throws Exception {
        String path = planned("hai-nguoi-dan", "Hai Người Dẫn");
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = IntStream.range(0, 20)
                    .mapToObj(_ -> many.submit(
                            () -> client("hai-nguoi-dan", Role.OFFICE).post(path + "/items/van-nghe/start", "")))
                    .toList();
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(published(path, 1)).hasSize(1);
    }

    @Test
    void nothing_runs_on_an_open_date_and_nothing_changes_of_a_cancelled_conference() {
        HttpTestClient secretary = client("chua-ngay", Role.SECRETARIAT);
        JsonNode open = imported(secretary, planOf("Chưa Ngày"));
        String path = "/api/conferences/" + open.get("id").asString() + "/programme";
        Answer refused = secretary.post(path + "/items/van-nghe/start", "");
        assertThat(refused.json().get("code").asString()).isEqualTo("AnAgendaRunsOnADate");

        secretary.with("If-Match", "\"1\"").post(path.replace("programme", "cancellation"), "{\"reason\":\"Mưa lũ\"}");

        Answer edit = secretary.with("If-Match", "\"0\"").put(path, TWO_ITEMS);
        assertThat(edit.status()).as(edit.text()).isEqualTo(409);
        assertThat(edit.json().get("code").asString()).isEqualTo("ACancelledConferenceDoesNotChange");
        assertThat(secretary.post(path + "/items/van-nghe/start", "").status()).isEqualTo(409);
    }

    @Test
    void who_reads_edits_and_hosts() {
        String path = planned("vai-tro-dan", "Vai Trò Dẫn");

        assertThat(client("vai-tro-dan", Role.UNIT_OFFICER).get(path).status()).isEqualTo(200);
        assertThat(client("vai-tro-dan", Role.DOOR).get(path).status()).isEqualTo(403);
        assertThat(client("xa-khac-dan", Role.SECRETARIAT).get(path).status()).isEqualTo(404);
        assertThat(client("vai-tro-dan", Role.OFFICE)
                        .with("If-Match", "\"0\"")
                        .put(path, TWO_ITEMS)
                        .status())
                .isEqualTo(403);
        assertThat(client("vai-tro-dan", Role.UNIT_OFFICER)
                        .post(path + "/items/van-nghe/start", "")
                        .status())
                .isEqualTo(403);
    }

    /** @return the path of the agenda of a conference with a day far ahead */
    private String planned(String commune, String name) {
        HttpTestClient secretary = client(commune, Role.SECRETARIAT);
        JsonNode conference = imported(secretary, planOf(name).onDay("2099-08-28", "07:30"));
        return "/api/conferences/" + conference.get("id").asString() + "/programme";
    }

    private static JsonNode imported(HttpTestClient secretary, PlanText plan) {
        Answer imported = secretary.send("POST", "/api/conferences", "application/yaml", plan.yaml());
        assertThat(imported.status()).as(imported.text()).isIn(200, 201);
        return imported.json();
    }

    private static List<PublishedRecord> published(String path, int count) {
        String agenda = Agenda.idOf(path.split("/")[3]);
        Probe.await(
                () -> assertThat(KafkaTestClient.read("program.events", agenda)).hasSizeGreaterThanOrEqualTo(count));
        return KafkaTestClient.read("program.events", agenda);
    }

    private static PlanText planOf(String commune) {
        return PlanText.trungKhanh().with("commune: {name: Trùng Khánh", "commune: {name: " + commune);
    }

    private HttpTestClient client(String commune, Role role) {
        return HttpTestClient.at(port).as(TestTokens.bearer("tai-khoan", commune, "van-hoa-xa-hoi", role));
    }
}
