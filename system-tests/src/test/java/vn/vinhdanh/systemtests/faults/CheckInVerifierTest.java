package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckInVerifierTest {

    private static final String MAIN = "cua-chinh at 2025-08-28T00:05:00Z";
    private static final String SIDE = "cua-ben at 2025-08-28T00:05:01Z";
    private static final String REGISTRATION = "{'action': 'register', 'events': ['1']}";
    private static final String CHECK_IN = "{'action': 'check-in', 'events': ['2']}";
    private static final String INVITATION = "{'action': 'invite', 'events': ['3']}";
    private static final JsonNode INVITED = json("{'id': 'an', 'state': 'INVITED'}");
    private static final JsonNode CHECKED_IN =
            json("{'id': 'an', 'state': 'CHECKED_IN', 'checkIn': {'door': 'cua-chinh', 'at': '2025-08-28T00:05:00Z'}}");

    private final Violations violations = new Violations(new PrintStream(OutputStream.nullOutputStream()));

    private int most = 1;

    @Test
    void one_check_in_that_two_doors_acknowledged_alike_is_no_violation() {
        compare(Set.of(MAIN), CHECKED_IN, REGISTRATION, CHECK_IN);
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void two_doors_with_different_first_check_ins_are_reported() {
        compare(Set.of(MAIN, SIDE), CHECKED_IN, REGISTRATION, CHECK_IN);
        assertThat(violations).hasToString(only("duplicated"));
    }

    @Test
    void an_acknowledged_check_in_that_is_missing_is_reported() {
        compare(Set.of(MAIN), json("{'id': 'an', 'state': 'ACCEPTED'}"), REGISTRATION, CHECK_IN);
        assertThat(violations).hasToString(only("lost"));
    }

    @Test
    void a_check_in_at_another_door_than_acknowledged_is_reported() {
        compare(Set.of(SIDE), CHECKED_IN, REGISTRATION, CHECK_IN);
        assertThat(violations).hasToString(only("lost"));
    }

    @Test
    void a_check_in_without_an_event_is_reported() {
        compare(Set.of(MAIN), CHECKED_IN, REGISTRATION);
        assertThat(violations).hasToString(only("lost"));
    }

    @Test
    void a_second_check_in_in_the_audit_trail_is_reported() {
        compare(Set.of(MAIN), CHECKED_IN, REGISTRATION, CHECK_IN, CHECK_IN);
        assertThat(violations).hasToString(only("duplicated"));
    }

    @Test
    void a_second_check_in_after_the_first_was_undone_is_no_violation() {
        most = 2;
        compare(Set.of(MAIN), CHECKED_IN, REGISTRATION, CHECK_IN, CHECK_IN);
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void a_check_in_before_the_day_that_a_later_letter_replaced_is_no_violation() {
        compare(Set.of(MAIN), INVITED, REGISTRATION, INVITATION, CHECK_IN, INVITATION);
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void a_check_in_that_is_missing_since_no_letter_is_reported() {
        compare(Set.of(MAIN), INVITED, REGISTRATION, INVITATION, CHECK_IN);
        assertThat(violations).hasToString(only("lost"));
    }

    @Test
    void a_letter_does_not_hide_a_check_in_that_was_never_recorded() {
        compare(Set.of(MAIN), INVITED, REGISTRATION, INVITATION);
        assertThat(violations).hasToString(only("lost").replace("lost=1", "lost=2"));
    }

    private void compare(Set<String> acknowledged, JsonNode delegate, String... auditTrail) {
        CheckInVerifier.compare(
                acknowledged, delegate, json("[" + String.join(",", auditTrail) + "]"), most, violations);
    }

    private static String only(String violation) {
        return "lost=0 duplicated=0 overCap=0 unbalanced=0 brokenChains=0 stuck=0"
                .replace(violation + "=0", violation + "=1");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
