package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.delegate.fixtures.PlannedConference;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestInfrastructure;

/** Concurrent registrations at two instances never exceed the cap and the quotas. */
@ServiceIntegrationTest
class RosterIT {

    private static final int CAP = 150;
    private static final int REGISTRATIONS = 500;

    /** With many more, some wait too long for a connection to the store and get a 503 on a slow machine. */
    private static final int AT_ONCE = 32;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    /** The quotas of the plan of Trùng Khánh, by code of the group. */
    private static Map<String, Integer> quotas() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("lanh-dao", 12);
        quotas.put("dang-mttq", 14);
        quotas.put("co-quan-xa", 14);
        quotas.put("cong-an-quan-su", 6);
        quotas.put("truong-hoc-y-te", 16);
        quotas.put("xom-to", 34);
        quotas.put("doanh-nghiep", 8);
        quotas.put("khach-moi", 46);
        quotas.put("duoc-khen", 0);
        return quotas;
    }

    @Test
    void a_changed_plan_moves_those_who_wait_up_and_takes_nobodys_place() {
        Map<String, Integer> quotas = new LinkedHashMap<>(Map.of("lanh-dao", 2, "duoc-khen", 1));
        PlannedConference planned = PlannedConference.conference(port, 5, quotas);
        List<String> leaders = new ArrayList<>();
        for (String name : List.of("An", "Bình", "Chi", "Dũng", "Hà")) {
            leaders.add(planned.register(name, "lanh-dao"));
        }
        assertThat(leaders)
                .filteredOn(id -> planned.state(id).equals("WAITLISTED"))
                .hasSize(3);

        planned.publishChangedPlan(1, 5, Map.of("lanh-dao", 4, "duoc-khen", 1));
        Probe.await(() -> assertThat(leaders.stream().map(planned::state))
                .containsExactly("REGISTERED", "REGISTERED", "REGISTERED", "REGISTERED", "WAITLISTED"));

        planned.publishChangedPlan(3, 5, Map.of("lanh-dao", 3, "duoc-khen", 2));
        planned.publishChangedPlan(2, 5, Map.of("lanh-dao", 5, "duoc-khen", 0));
        Probe.await(() -> assertThat(leadersOf(planned).get("places").asInt()).isEqualTo(3));
        planned.publishApproval("nomination-of-" + planned.id, "Điển hình");
        Probe.await(() ->
                assertThat(planned.roster().at("/delegates/REGISTERED").asInt()).isEqualTo(5));
        assertThat(leadersOf(planned).get("taken").asInt()).as("four of three").isEqualTo(4);
        assertThat(planned.state(leaders.getLast())).isEqualTo("WAITLISTED");
        cancel(planned, leaders.get(0));
        assertThat(planned.state(leaders.getLast())).as("three of three").isEqualTo("WAITLISTED");
        cancel(planned, leaders.get(1));
        Probe.await(() -> assertThat(planned.state(leaders.getLast())).isEqualTo("REGISTERED"));
    }

    @Test
    void a_conference_without_delegates_may_be_deleted_and_imported_again() {
        PlannedConference planned = PlannedConference.conference(port, 5, Map.of("lanh-dao", 2, "duoc-khen", 1));
        planned.publishSchedule(1, 30);
        planned.publishDeletionRequest(1);
        Probe.await(() -> assertThat(planned.events(planned.id))
                .extracting(PublishedRecord::type)
                .containsExactly("ConferenceDeletionAgreed.v1"));
        HttpTestClient.Answer refused =
                planned.secretariat().post("/api/delegates", planned.registration("An", "lanh-dao"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("ADeletedConferenceTakesNothing");

        planned.publishPlanImportedAgain(2, 2);
        Probe.await(() -> planned.register("Bình", "khach-moi"));
        assertThat(planned.roster().get("schedule").isNull())
                .as("the date of before")
                .isTrue();
        planned.publishDeletionRequest(3);
        Probe.await(() -> assertThat(planned.events(planned.id))
                .extracting(PublishedRecord::type)
                .contains("ConferenceUsed.v1"));
        planned.register("Chi", "khach-moi");
    }

    private static void cancel(PlannedConference planned, String id) {
        assertThat(planned.secretariat()
                        .post("/api/delegates/" + id + "/cancellation", "{\"reason\": \"Bận\"}")
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode leadersOf(PlannedConference planned) {
        return planned.roster()
                .get("groups")
                .valueStream()
                .filter(group -> group.get("code").asString().equals("lanh-dao"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void five_hundred_concurrent_registrations_fill_exactly_the_cap_and_no_group_exceeds_its_quota() throws Exception {
        PlannedConference planned = PlannedConference.conference(port, CAP, quotas());
        List<HttpTestClient.Answer> answers;
        try (ConfigurableApplicationContext second = secondInstance()) {
            int otherPort = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            answers = registerConcurrently(planned, List.of(planned.secretariat(), planned.secretariatAt(otherPort)));
        }

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        JsonNode roster = planned.roster();
        assertThat(roster.get("taken").asInt()).isEqualTo(CAP);
        assertThat(roster.get("waiting").asInt()).isEqualTo(REGISTRATIONS - CAP);
        assertThat(roster.get("unassigned").asInt()).isZero();
        roster.get("groups")
                .forEach(group -> assertThat(group.get("taken").asInt())
                        .as(group.get("code").asString())
                        .isEqualTo(group.get("quota").asInt()));
        assertThat(roster.at("/delegates/REGISTERED").asInt()).isEqualTo(CAP);
        assertThat(roster.at("/delegates/WAITLISTED").asInt()).isEqualTo(REGISTRATIONS - CAP);
        Probe.await(() -> {
            List<String> published = KafkaTestClient.read("delegate.events").stream()
                    .filter(event -> event.value().contains(planned.id))
                    .map(PublishedRecord::type)
                    .toList();
            assertThat(published).filteredOn("DelegateRegistered.v1"::equals).hasSize(CAP);
            assertThat(published).filteredOn("DelegateWaitlisted.v1"::equals).hasSize(REGISTRATIONS - CAP);
        });
    }

    private static List<HttpTestClient.Answer> registerConcurrently(
            PlannedConference planned, List<HttpTestClient> instances) throws Exception {
        List<String> groups = quotas().keySet().stream()
                .filter(group -> !group.equals("duoc-khen"))
                .toList();
        List<HttpTestClient.Answer> answers = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<HttpTestClient.Answer>> running = new ArrayList<>();
            for (int number = 0; number < REGISTRATIONS; number++) {
                HttpTestClient instance = instances.get(number % 16 / 8);
                String body = planned.registration("Người " + number, groups.get(number % groups.size()));
                running.add(all.submit(() -> instance.post("/api/delegates", body)));
            }
            for (Future<HttpTestClient.Answer> each : running) {
                answers.add(each.get());
            }
        }
        return answers;
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
