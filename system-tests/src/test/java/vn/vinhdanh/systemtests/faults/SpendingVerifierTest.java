package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpendingVerifierTest {

    private static final String SPENT = "{'purpose': 'a', 'state': 'SPENT', 'amount': 300}";
    private static final String LINE = "{'code': 1, 'spent': 1000, 'advanced': 200, 'left': 0, 'spendings': [%s]}";
    private static final List<JsonNode> LEDGER = List.of(
            booked("SPENT", 300),
            booked("ADVANCED", 1200),
            booked("ADVANCE_SPENT", 900),
            booked("ADVANCE_RETURNED", 100),
            booked("SPENT", 50),
            booked("SPENDING_REVERSED", 250));

    private final Violations violations = new Violations(new PrintStream(OutputStream.nullOutputStream()));

    @Test
    void a_spending_that_is_there_once_as_acknowledged_is_no_violation() {
        compare("SPENT 300", SPENT);
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void one_that_is_missing_or_stopped_before_its_last_step_is_reported() {
        compare("SPENT 300", "");
        compare("REVERSED 300", SPENT);
        assertThat(violations).hasToString(only("lost").replace("lost=1", "lost=2"));
    }

    @Test
    void one_that_was_entered_twice_is_reported() {
        compare("SPENT 300", SPENT + "," + SPENT);
        assertThat(violations).hasToString(only("duplicated"));
    }

    @Test
    void a_line_that_is_overdrawn_is_reported() {
        JsonNode line = json(LINE.formatted("").replace("'left': 0", "'left': -1"));
        SpendingVerifier.compareSpendings(Map.of(), List.of(line), violations);
        assertThat(violations).hasToString(only("unbalanced"));
    }

    @Test
    void lines_and_ledger_agree() {
        SpendingVerifier.compareLedger(List.of(line("1000", "200")), LEDGER, violations);
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void what_the_ledger_has_more_or_less_than_the_lines_is_reported() {
        SpendingVerifier.compareLedger(List.of(line("999", "200")), LEDGER, violations);
        assertThat(violations).hasToString(only("duplicated"));
        SpendingVerifier.compareLedger(List.of(line("1000", "201")), LEDGER, violations);
        assertThat(violations.count(Violation.LOST)).isEqualTo(1);
    }

    private void compare(String acknowledged, String spendings) {
        SpendingVerifier.compareSpendings(
                Map.of("a", acknowledged), List.of(json(LINE.formatted(spendings))), violations);
    }

    private static JsonNode line(String spent, String advanced) {
        return json("{'spent': %s, 'advanced': %s}".formatted(spent, advanced));
    }

    private static JsonNode booked(String movement, long amount) {
        return json("{'movement': '%s', 'amount': %d}".formatted(movement, amount));
    }

    private static String only(String violation) {
        return "lost=0 duplicated=0 overCap=0 unbalanced=0 brokenChains=0 stuck=0"
                .replace(violation + "=0", violation + "=1");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
