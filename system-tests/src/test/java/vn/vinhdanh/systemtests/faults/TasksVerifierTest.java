package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TasksVerifierTest {

    private static final String SHOWN = "{'number': 1, 'url': '/file', 'file': {'sha256': 'abc'}}";
    private static final String PAPER = TaskOfficer.paperOf("nv-1");

    private final Violations violations = new Violations(new PrintStream(OutputStream.nullOutputStream()));

    @ParameterizedTest
    @CsvSource({"CONFIRMED,cong-an,0", "REPORTED,cong-an,1", "OPEN,cong-an,1", "CONFIRMED,mttq,1"})
    void a_task_is_where_its_last_step_left_it(String state, String unit, int lost) {
        JsonNode task = json("{'state': '%s', 'unit': '%s'}".formatted(state, unit));

        TasksVerifier.compareState("nv-1", "CONFIRMED cong-an", task, violations);

        assertThat(violations.count(Violation.LOST)).isEqualTo(lost);
    }

    @Test
    void one_file_that_is_whole_is_no_violation() {
        TasksVerifier.compareEvidence("nv-1", "abc", json("[" + SHOWN + "]"), PAPER, violations);
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void a_file_that_is_shown_twice_is_reported() {
        TasksVerifier.compareEvidence("nv-1", "abc", json("[" + SHOWN + "," + SHOWN + "]"), PAPER, violations);
        assertThat(violations).hasToString(only("duplicated"));
    }

    @Test
    void another_file_is_reported() {
        TasksVerifier.compareEvidence("nv-1", "def", json("[" + SHOWN + "]"), PAPER, violations);
        assertThat(violations).hasToString(only("lost"));
    }

    @Test
    void a_file_whose_bytes_are_not_all_there_is_reported() {
        TasksVerifier.compareEvidence("nv-1", "abc", json("[" + SHOWN + "]"), "%PDF-1.7 n", violations);
        assertThat(violations).hasToString(only("lost"));
    }

    @Test
    void a_file_that_is_gone_is_reported_with_its_bytes() {
        TasksVerifier.compareEvidence("nv-1", "abc", json("[]"), null, violations);
        assertThat(violations).hasToString(only("lost").replace("lost=1", "lost=2"));
    }

    @Test
    void a_task_that_was_sent_back_has_one_letter() {
        JsonNode returned = json("{'purpose': 'TASK_RETURNED', 'taskCode': 'nv-1'}");
        JsonNode assigned = json("{'purpose': 'TASK_ASSIGNED', 'taskCode': 'nv-1'}");

        TasksVerifier.compareLetters(Set.of("nv-1"), List.of(returned, assigned, assigned), violations);
        assertThat(violations.isEmpty()).isTrue();
        TasksVerifier.compareLetters(Set.of("nv-1"), List.of(assigned), violations);
        assertThat(violations).hasToString(only("lost"));
    }

    @Test
    void a_second_letter_and_one_about_a_task_that_was_not_sent_back_are_reported() {
        JsonNode returned = json("{'purpose': 'TASK_RETURNED', 'taskCode': 'nv-1'}");

        TasksVerifier.compareLetters(Set.of("nv-1"), List.of(returned, returned), violations);
        TasksVerifier.compareLetters(Set.of(), List.of(returned), violations);
        assertThat(violations).hasToString(only("duplicated").replace("duplicated=1", "duplicated=2"));
    }

    private static String only(String violation) {
        return "lost=0 duplicated=0 overCap=0 unbalanced=0 brokenChains=0 stuck=0"
                .replace(violation + "=0", violation + "=1");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
