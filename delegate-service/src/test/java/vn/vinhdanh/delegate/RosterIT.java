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
import vn.vinhdanh.delegate.fixtures.Planned;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** The cap and the quotas hold, however many ask at once. */
@ServiceIntegrationTest
class RosterIT {

    private static final int CAP = 150;
    private static final int ASKING = 500;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    /** The quotas of the plan of Trùng Khánh. */
    private static Map<String, Integer> quotas() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("lanh-dao", 12);
        quotas.put("dang-mttq", 14);
        quotas.put("co-quan-xa", 14);
        quotas.put("cong-an-quan-su", 6);
        quotas.put("truong-hoc-y-te", 16);
        quotas.put("xom-to", 34);
        quotas.put("doanh-nghiep", 8);
        quotas.put("duoc-khen", 46);
        return quotas;
    }

    @Test
    void five_hundred_at_once_at_two_instances_fill_exactly_the_cap_and_no_group_passes_its_quota() throws Exception {
        Planned planned = Planned.conference(port, CAP, quotas());
        List<HttpTestClient.Answer> answers;
        try (ConfigurableApplicationContext second = secondInstance()) {
            int otherPort = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            answers = askAtOnce(planned, List.of(planned.secretariat(), planned.secretariatAt(otherPort)));
        }

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        JsonNode roster = planned.roster();
        assertThat(roster.get("taken").asInt()).isEqualTo(CAP);
        assertThat(roster.get("waiting").asInt()).isEqualTo(ASKING - CAP);
        assertThat(roster.get("unassigned").asInt()).isZero();
        roster.get("groups")
                .forEach(group -> assertThat(group.get("taken").asInt())
                        .as(group.get("code").asString())
                        .isEqualTo(group.get("quota").asInt()));
        assertThat(roster.at("/delegates/REGISTERED").asInt()).isEqualTo(CAP);
        assertThat(roster.at("/delegates/WAITLISTED").asInt()).isEqualTo(ASKING - CAP);
        Probe.await(() -> {
            List<String> told = KafkaTestClient.read("delegate.events").stream()
                    .filter(event -> event.value().contains(planned.id))
                    .map(PublishedRecord::type)
                    .toList();
            assertThat(told).filteredOn("DelegateRegistered.v1"::equals).hasSize(CAP);
            assertThat(told).filteredOn("DelegateWaitlisted.v1"::equals).hasSize(ASKING - CAP);
        });
    }

    private static List<HttpTestClient.Answer> askAtOnce(Planned planned, List<HttpTestClient> instances)
            throws Exception {
        List<String> groups = List.copyOf(quotas().keySet());
        List<HttpTestClient.Answer> answers = new ArrayList<>();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpTestClient.Answer>> asked = new ArrayList<>();
            for (int number = 0; number < ASKING; number++) {
                HttpTestClient instance = instances.get(number % 16 / 8);
                String body = planned.registration("Người " + number, groups.get(number % groups.size()));
                asked.add(all.submit(() -> instance.post("/api/delegates", body)));
            }
            for (Future<HttpTestClient.Answer> each : asked) {
                answers.add(each.get());
            }
        }
        return answers;
    }

    /** On the same store and broker, as when a service is scaled. */
    private ConfigurableApplicationContext secondInstance() {
        return SpringApplication.run(
                DelegateServiceApplication.class,
                "--server.port=0",
                same("spring.mongodb.uri"),
                same("spring.kafka.bootstrap-servers"),
                same("vinhdanh.issuer"));
    }

    private String same(String property) {
        return "--" + property + "=" + environment.getRequiredProperty(property);
    }
}
