package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OfflineDoorsVerifierTest {

    private static final String ONCE = "[{'action': 'check-in', 'events': ['1']}]";
    private static final String TWICE =
            "[{'action': 'check-in', 'events': ['1']}, {'action': 'check-in', 'events': ['2']}]";
    private static final String ABSENT = "{'id': 'an', 'state': 'REGISTERED'}";

    private final Violations violations = new Violations(new PrintStream(OutputStream.nullOutputStream()));

    @Test
    void who_was_noted_at_two_doors_is_present_once_and_flagged_for_the_other() {
        present(List.of("main"), 0, through("main"), ONCE);
        present(List.of("main", "side"), 0, through("side", "main"), ONCE);
        present(List.of("main"), 1, through("main"), TWICE);
        present(List.of(), 1, ABSENT, ONCE);
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void a_note_that_was_lost_is_reported() {
        present(List.of("main"), 0, ABSENT, "[]");
        assertThat(violations).hasToString(only("lost"));
    }

    @Test
    void a_flag_that_is_missing_is_reported() {
        present(List.of("main", "side"), 0, through("main"), ONCE);
        assertThat(violations).hasToString(only("lost"));
    }

    @Test
    void a_note_that_was_settled_twice_is_reported() {
        present(List.of("main", "side"), 0, through("main", "side", "side"), ONCE);
        assertThat(violations).hasToString(only("duplicated"));
    }

    @Test
    void a_mistake_that_came_back_is_reported() {
        present(List.of(), 1, through("main"), ONCE);
        assertThat(violations).hasToString(only("duplicated"));
    }

    @Test
    void a_second_check_in_of_one_delegate_is_reported() {
        present(List.of("main", "side"), 0, through("main", "side"), TWICE);
        assertThat(violations).hasToString(only("duplicated"));
    }

    @Test
    void guests_are_in_the_book_as_the_phones_were_told() {
        book(Map.of("a", Set.of("IN"), "b", Set.of("IN", "TAKEN_BACK")), "a IN, b TAKEN_BACK");
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void a_guest_who_is_missing_is_reported() {
        book(Map.of("a", Set.of("IN")), "");
        assertThat(violations).hasToString(only("lost"));
    }

    @Test
    void a_guest_who_is_twice_in_the_book_or_was_told_two_things_is_reported() {
        book(Map.of("a", Set.of("IN")), "a IN, a IN");
        assertThat(violations).hasToString(only("duplicated"));
        book(Map.of("a", Set.of("IN", "REFUSED")), "a IN");
        assertThat(violations.count(Violation.DUPLICATED)).isEqualTo(2);
    }

    @Test
    void more_guests_than_places_are_reported() {
        Map<String, Set<String>> nine = new TreeMap<>();
        "acdefghij".chars().forEach(id -> nine.put(Character.toString(id), Set.of("IN")));
        book(nine, String.join(" IN, ", nine.keySet()) + " IN");
        assertThat(violations).hasToString(only("overCap"));
    }

    private void present(List<String> at, int mistakes, String delegate, String auditTrail) {
        OfflineDoorsVerifier.present(at, mistakes, json(delegate), json(auditTrail), violations);
    }

    /** Taken back was b. */
    private void book(Map<String, Set<String>> settled, String walkIns) {
        String lines = walkIns.replaceAll("(\\w) (\\w+)", "{'id': '$1', 'stage': '$2'}");
        OfflineDoorsVerifier.book(settled, Set.of("b"), json("{'walkIns': [" + lines + "]}"), violations);
    }

    private static String through(String door, String... elsewhere) {
        String others = String.join("'}, {'door': '", elsewhere);
        return "{'id': 'an', 'state': 'CHECKED_IN', 'checkIn': {'door': '" + door + "', 'elsewhere': ["
                + (elsewhere.length == 0 ? "" : "{'door': '" + others + "'}") + "]}}";
    }

    private static String only(String violation) {
        return "lost=0 duplicated=0 overCap=0 unbalanced=0 brokenChains=0 stuck=0"
                .replace(violation + "=0", violation + "=1");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
