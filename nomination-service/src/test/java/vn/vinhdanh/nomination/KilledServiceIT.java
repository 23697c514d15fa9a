package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.nomination.fixtures.ServiceProcess;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;

/**
 * Kills the service right after a closing and right after a decision. Each event is published, with one id,
 * and each award has one number.
 */
class KilledServiceIT {

    private static final int NOMINATIONS = 20;

    /** Longer than the lease of the killed process on its unpublished events, which is 30 s. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void a_closing_and_a_decision_survive_a_kill(@TempDir Path folder) {
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            service.awaitReady();
            Commune commune = Commune.planned(service.port());
            List<String> ids = IntStream.range(0, NOMINATIONS)
                    .mapToObj(number -> commune.appraised(
                            commune.individual("truong-hoc", "Người " + number, "Việc tốt " + number)))
                    .toList();
            String session = commune.voting(3, ids);

            commune.vote(3, session, ids.stream().collect(Collectors.toMap(id -> id, id -> "FOR")));
            service.kill();
            service.restart();
            service.awaitReady();
            ids.forEach(id -> commune.awaitState(PATIENCE, id, "SELECTED"));

            ids.forEach(commune::reserve);
            ids.forEach(id -> Probe.await(() ->
                    assertThat(commune.read(id).at("/funding/state").asString()).isEqualTo("RESERVED")));
            commune.chairman()
                    .post("/api/decisions", commune.decision("05/QĐ-UBND", ids))
                    .expect(201);
            service.kill();
            service.restart();
            service.awaitReady();
            ids.forEach(id -> commune.awaitState(PATIENCE, id, "APPROVED"));
            Probe.await(PATIENCE, () -> assertThat(registered(commune)).hasSize(NOMINATIONS));
            assertThat(registered(commune))
                    .as("each has one number, without a gap")
                    .isEqualTo(IntStream.rangeClosed(1, NOMINATIONS).boxed().toList());

            Probe.await(PATIENCE, () -> {
                Map<String, List<PublishedRecord>> published = KafkaTestClient.read("nomination.events").stream()
                        .filter(record -> ids.contains(record.key()))
                        .collect(Collectors.groupingBy(PublishedRecord::key));
                assertThat(ids)
                        .allSatisfy(id -> assertThat(distinctTypes(published.getOrDefault(id, List.of())))
                                .containsExactly(
                                        "NominationSubmitted.v1", "NominationSelected.v1", "NominationApproved.v1"));
            });
        }
    }

    private static List<Integer> registered(Commune commune) {
        return commune.secretariat()
                .get("/api/award-registers/" + LocalDate.now(VietnamTime.ZONE).getYear())
                .expect(200)
                .json()
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("number").asInt())
                .toList();
    }

    /** A kill may cause an event to be published twice with the same id. */
    private static List<String> distinctTypes(List<PublishedRecord> published) {
        return published.stream()
                .collect(Collectors.toMap(
                        PublishedRecord::id, PublishedRecord::type, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
