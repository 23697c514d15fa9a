package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.delegate.fixtures.PlannedConference;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestInfrastructure;

/** A hall is drawn, a conference is seated in it, and everything that happens afterwards keeps the plan. */
@ServiceIntegrationTest
class SeatingIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PARALLEL_CHANGES = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Test
    void a_hall_is_drawn_from_a_template_and_each_code_is_one_hall() {
        HttpTestClient secretariat = planned().secretariat();
        String hall = hall(secretariat, "hoi-truong-ve");

        assertThat(create(secretariat, "hoi-truong-ve", "Tên khác").status()).isEqualTo(409);
        HttpTestClient.Answer drawn = secretariat.put("/api/halls/" + hall, """
                {"name": "Hội trường nhỏ", "layout": {"rows": ["oox", "==="], "stage": "TOP", "blocks": []}}""");
        assertThat(drawn.json().get("seats").asInt()).isEqualTo(2);
        HttpTestClient.Answer refused = secretariat.put("/api/halls/" + hall, """
                {"name": "Hội trường nhỏ", "layout": {"rows": ["===", "o"], "stage": "TOP", "blocks": []}}""");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("rows[1]");
        assertThat(secretariat.get("/api/halls/" + hall).json().get("name").asString())
                .isEqualTo("Hội trường nhỏ");
        assertThat(planned().otherCommune().get("/api/halls/" + hall).status()).isEqualTo(404);
    }

    @Test
    void the_seats_follow_who_comes_and_who_leaves_and_everybody_is_told() {
        PlannedConference planned = planned();
        HttpTestClient secretariat = planned.secretariat();
        String leader = planned.register("Nông Văn An (mẫu)", "lanh-dao");
        String guest = planned.register("Lý Thị Bình (mẫu)", "khach-moi");
        assertThat(secretariat.get(seating(planned)).json().get("hall").isNull())
                .isTrue();

        JsonNode arranged = arrange(planned, hall(secretariat, "hoi-truong-theo"));

        assertThat(arranged.get("unseated").asInt()).isZero();
        assertThat(secretariat
                        .get(seating(planned) + "/paper?paper=CHART&sheet=A3")
                        .header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(seats(planned).get(leader)).startsWith("A");
        String late = planned.register("Hoàng Văn Chi (mẫu)", "khach-moi");
        Probe.await(() -> assertThat(seats(planned)).containsKey(late));
        planned.publishApproval("nomination-of-" + planned.id, "Điển hình (mẫu)");
        Probe.await(() -> assertThat(seats(planned)).hasSize(4));
        assertThat(turns(planned)).containsExactly(1);
        String seat = seats(planned).get(guest);
        assertThat(secretariat
                        .post("/api/delegates/" + guest + "/cancellation", "{\"reason\": \"Bận\"}")
                        .status())
                .isEqualTo(200);
        Probe.await(() -> assertThat(seats(planned)).doesNotContainKey(guest));
        Probe.await(() -> assertThat(KafkaTestClient.read("delegate.events", planned.id).stream()
                        .filter(event -> event.type().equals("DelegateSeated.v1"))
                        .map(event -> JSON.readTree(event.value()))
                        .filter(event -> event.get("delegateId").asString().equals(guest))
                        .map(event -> event.path("seat").asString("none")))
                .containsExactly(seat, "none"));
    }

    @Test
    void the_order_that_people_made_on_stage_is_told_and_the_next_arrangement_follows_it() {
        PlannedConference planned = planned();
        String first = "first-of-" + planned.id;
        String second = "second-of-" + planned.id;
        planned.publishApproval(first, "Nông Văn An (mẫu)");
        planned.publishApproval(second, "Lý Thị Bình (mẫu)");
        Probe.await(() -> assertThat(turns(planned)).hasSize(2));
        String hall = hall(planned.secretariat(), "hoi-truong-san-khau");
        arrange(planned, hall);
        Map<String, String> before = seats(planned);
        assertThat(awardees(planned)).containsExactly("Nông Văn An (mẫu)", "Lý Thị Bình (mẫu)");

        planned.publishStage(2, second, first);
        Probe.await(() ->
                assertThat(seatingOf(planned).get("stageChanged").asBoolean()).isTrue());
        planned.publishStage(1, first, second);
        String late = planned.register("Hoàng Văn Chi (mẫu)", "khach-moi");
        Probe.await(() -> assertThat(seats(planned)).containsKey(late));

        assertThat(awardees(planned)).containsExactly("Lý Thị Bình (mẫu)", "Nông Văn An (mẫu)");
        assertThat(seats(planned)).containsAllEntriesOf(before);
        assertThat(arrange(planned, hall, false).get("stageChanged").asBoolean())
                .isFalse();
    }

    @Test
    void forty_changes_at_once_at_two_instances_seat_nobody_twice_and_leave_what_is_locked() throws Exception {
        PlannedConference planned = planned();
        HttpTestClient secretariat = planned.secretariat();
        List<String> delegates = IntStream.range(0, 12)
                .mapToObj(number -> planned.register("Người số " + number, "khach-moi"))
                .toList();
        arrange(planned, hall(secretariat, "hoi-truong-song-song"));
        Map<String, String> before = seats(planned);
        String locked = before.get(delegates.getFirst());
        assertThat(secretariat
                        .post(seating(planned) + "/locks", "{\"seats\": [\"" + locked + "\"], \"locked\": true}")
                        .status())
                .isEqualTo(200);
        List<Integer> statuses;
        try (ConfigurableApplicationContext second = secondInstance()) {
            int otherPort = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            statuses = changeAtOnce(planned, delegates, List.of(secretariat, planned.secretariatAt(otherPort)));
        }

        assertThat(statuses).hasSize(PARALLEL_CHANGES).containsOnly(200, 409);
        assertThat(statuses).filteredOn(status -> status == 200).hasSizeGreaterThanOrEqualTo(20);
        Map<String, String> after = seats(planned);
        assertThat(after).containsEntry(delegates.getFirst(), locked);
        assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(delegates);
        assertThat(after.values()).doesNotHaveDuplicates();
    }

    /** Swaps, moves and locks; a few of them touch the locked seat and are refused. */
    private static List<Integer> changeAtOnce(
            PlannedConference planned, List<String> delegates, List<HttpTestClient> instances) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(PARALLEL_CHANGES)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int number = 0; number < PARALLEL_CHANGES; number++) {
                HttpTestClient instance = instances.get(number % 2);
                String one = delegates.get(number % delegates.size());
                String other = delegates.get((number * 5 + 1) % delegates.size());
                boolean swaps = number % 2 == 0;
                String path = seating(planned) + (swaps ? "/swaps" : "/moves");
                String body = swaps
                        ? "{\"one\": \"%s\", \"other\": \"%s\"}".formatted(one, other)
                        : "{\"delegateIds\": [\"%s\", \"%s\"], \"seat\": \"C%d\"}"
                                .formatted(one, other, 1 + number % 7);
                running.add(all.submit(() -> instance.post(path, body).status()));
            }
            for (Future<Integer> each : running) {
                statuses.add(each.get());
            }
        }
        return statuses;
    }

    private PlannedConference planned() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("lanh-dao", 4);
        quotas.put("khach-moi", 20);
        quotas.put("duoc-khen", 4);
        return PlannedConference.conference(port, 28, quotas);
    }

    private static HttpTestClient.Answer create(HttpTestClient secretariat, String code, String name) {
        return secretariat.post(
                "/api/halls",
                "{\"code\": \"%s\", \"name\": \"%s\", \"template\": \"MEETING_ROOM\"}".formatted(code, name));
    }

    private static String hall(HttpTestClient secretariat, String code) {
        HttpTestClient.Answer answer = create(secretariat, code, "Hội trường");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    private static JsonNode arrange(PlannedConference planned, String hall) {
        return arrange(planned, hall, true);
    }

    private static JsonNode arrange(PlannedConference planned, String hall, boolean anew) {
        HttpTestClient.Answer answer = planned.secretariat()
                .post(seating(planned) + "/arrangement", "{\"hallId\": \"%s\", \"anew\": %s}".formatted(hall, anew));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static String seating(PlannedConference planned) {
        return "/api/seatings/" + planned.id;
    }

    private static JsonNode seatingOf(PlannedConference planned) {
        return planned.secretariat().get(seating(planned)).json();
    }

    /** Label by delegate. */
    private static Map<String, String> seats(PlannedConference planned) {
        return seatingOf(planned)
                .get("guests")
                .valueStream()
                .filter(guest -> !guest.get("seat").isNull())
                .collect(Collectors.toMap(
                        guest -> guest.get("id").asString(),
                        guest -> guest.get("seat").asString()));
    }

    private static List<Integer> turns(PlannedConference planned) {
        return onStage(planned).map(guest -> guest.get("turn").asInt()).toList();
    }

    /** Names in the order of the stage. */
    private static List<String> awardees(PlannedConference planned) {
        return onStage(planned)
                .sorted(Comparator.comparing(guest -> guest.get("turn").asInt()))
                .map(guest -> guest.get("name").asString())
                .toList();
    }

    private static Stream<JsonNode> onStage(PlannedConference planned) {
        return seatingOf(planned)
                .get("guests")
                .valueStream()
                .filter(guest -> !guest.get("turn").isNull());
    }

    /** Starts a second instance with the same store and broker. */
    private ConfigurableApplicationContext secondInstance() {
        return SpringApplication.run(
                DelegateServiceApplication.class,
                "--server.port=0",
                sameProperty("spring.mongodb.uri"),
                "--spring.kafka.bootstrap-servers="
                        + TestInfrastructure.shared().bootstrapServers(),
                sameProperty("vinhdanh.issuer"),
                sameProperty("vinhdanh.audit-keys"),
                sameProperty("vinhdanh.restored-at"));
    }

    private String sameProperty(String property) {
        return "--" + property + "=" + environment.getRequiredProperty(property);
    }
}
