package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoorAuditTest {

    private static final String MAIN = "cua-chinh at 2025-08-28T00:05:00Z";
    private static final String SIDE = "cua-ben at 2025-08-28T00:05:01Z";
    private static final String REGISTERED = "{'action': 'register', 'events': ['1']}";
    private static final String CAME = "{'action': 'check-in', 'events': ['2']}";
    private static final JsonNode PRESENT =
            json("{'id': 'an', 'state': 'CHECKED_IN', 'checkIn': {'door': 'cua-chinh', 'at': '2025-08-28T00:05:00Z'}}");

    private final Tally tally = new Tally(new PrintStream(OutputStream.nullOutputStream()));

    @Test
    void who_was_let_in_once_and_told_the_same_twice_is_fine() {
        compare(Set.of(MAIN), PRESENT, REGISTERED, CAME);
        assertThat(tally.isClean()).isTrue();
    }

    @Test
    void two_doors_that_were_told_different_things_are_seen() {
        compare(Set.of(MAIN, SIDE), PRESENT, REGISTERED, CAME);
        assertThat(tally).hasToString(only("duplicated"));
    }

    @Test
    void an_acknowledged_check_in_that_is_not_there_is_seen() {
        compare(Set.of(MAIN), json("{'id': 'an', 'state': 'ACCEPTED'}"), REGISTERED, CAME);
        assertThat(tally).hasToString(only("lost"));
    }

    @Test
    void a_check_in_by_another_door_than_the_one_acknowledged_is_seen() {
        compare(Set.of(SIDE), PRESENT, REGISTERED, CAME);
        assertThat(tally).hasToString(only("lost"));
    }

    @Test
    void a_check_in_without_an_event_is_seen() {
        compare(Set.of(MAIN), PRESENT, REGISTERED);
        assertThat(tally).hasToString(only("lost"));
    }

    @Test
    void a_second_check_in_in_the_history_is_seen() {
        compare(Set.of(MAIN), PRESENT, REGISTERED, CAME, CAME);
        assertThat(tally).hasToString(only("duplicated"));
    }

    private void compare(Set<String> told, JsonNode delegate, String... history) {
        DoorAudit.compare(told, delegate, json("[" + String.join(",", history) + "]"), tally);
    }

    private static String only(String wrong) {
        return "lost=0 duplicated=0 overCap=0 unbalanced=0 brokenChains=0 stuck=0".replace(wrong + "=0", wrong + "=1");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
