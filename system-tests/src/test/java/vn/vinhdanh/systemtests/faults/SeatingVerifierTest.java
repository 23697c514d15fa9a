package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeatingVerifierTest {

    private static final String SEATED = """
            {"seats": [
               {"label": "A1", "blocked": false, "locked": true, "delegateId": "an"},
               {"label": "A2", "blocked": false, "locked": false, "delegateId": "binh"},
               {"label": "A3", "blocked": true, "locked": false, "delegateId": null},
               {"label": "A4", "blocked": false, "locked": true, "delegateId": null}],
             "guests": [{"id": "an", "seat": "A1"}, {"id": "binh", "seat": "A2"}]}""";

    private final Violations violations = new Violations(new PrintStream(OutputStream.nullOutputStream()));

    private Violations compare(String seating) {
        SeatingVerifier.compare(Map.of("binh", "A2", "gone", "A1"), Set.of("A1", "A4"), json(seating), violations);
        return violations;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static String only(String label) {
        return new Violations(new PrintStream(OutputStream.nullOutputStream()))
                .toString()
                .replace(label + "=0", label + "=1");
    }

    @Test
    void a_plan_with_every_seat_and_lock_that_was_acknowledged_is_no_violation() {
        assertThat(compare(SEATED).isEmpty()).isTrue();
    }

    @Test
    void who_sits_twice_is_reported() {
        assertThat(compare(SEATED.replace(
                        "\"locked\": true, \"delegateId\": null", "\"locked\": true, \"delegateId\": \"an\"")))
                .hasToString(only("duplicated"));
    }

    @Test
    void a_seat_that_an_officer_gave_and_another_took_is_reported() {
        assertThat(compare(
                        SEATED.replace("{\"id\": \"binh\", \"seat\": \"A2\"}", "{\"id\": \"binh\", \"seat\": \"A4\"}")))
                .hasToString(only("lost"));
    }

    @Test
    void a_lock_that_is_gone_is_reported() {
        assertThat(compare(SEATED.replace(
                        "\"locked\": true, \"delegateId\": \"an\"", "\"locked\": false, \"delegateId\": \"an\"")))
                .hasToString(only("lost"));
    }

    @Test
    void who_sits_without_a_place_is_reported() {
        assertThat(compare(SEATED.replace("{\"id\": \"an\", \"seat\": \"A1\"}, ", "")))
                .hasToString(only("stuck"));
    }

    @Test
    void who_waits_for_a_seat_is_reported_while_there_is_one() {
        String late = SEATED.replace("\"guests\": [", "\"guests\": [{\"id\": \"late\", \"seat\": null}, ");

        assertThat(compare(late).isEmpty()).as("A3 is blocked, A4 is locked").isTrue();
        assertThat(compare(late.replace("\"blocked\": true", "\"blocked\": false")))
                .hasToString(only("stuck"));
    }

    @ParameterizedTest
    @CsvSource({"DONE,5,0", "DONE,0,1", "RUNNING,5,1", "UPCOMING,0,1"})
    void an_item_is_where_the_hosts_left_it(String state, int extra, int lost) {
        AgendaVerifier.compare(Map.of("chao-co", "DONE +5"), json("""
                        [{"code": "chao-co", "state": "%s", "extraMinutes": %d},
                         {"code": "be-mac", "state": "UPCOMING", "extraMinutes": 0}]""".formatted(state, extra)), violations);

        assertThat(violations.count(Violation.LOST)).isEqualTo(lost);
    }
}
