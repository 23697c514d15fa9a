package vn.vinhdanh.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.systemtests.bench.Results.Omission;
import vn.vinhdanh.systemtests.bench.Results.Verdict;

class ResultsTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Results results = Results.judged(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void a_promise_is_met_up_to_its_bound() {
        results.atLeast("rate", 200, 200);
        results.atLeast("rate", 199.9, 200);
        results.atMost("delay", 2, 2);
        results.atMost("delay", 2.1, 2);

        assertThat(results.verdicts()).extracting(Verdict::met).containsExactly(true, false, true, false);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("NOT MET: delay: 2.10 (≤ 2)");
    }

    @Test
    void a_ratio_is_judged_by_the_values_of_this_run() {
        results.value("ours", 30, "/s");
        results.value("limit", 100, "/s");

        results.ratioAtLeast("ours : limit", "ours", "limit", 0.35);

        assertThat(results.verdicts()).containsExactly(new Verdict("ours : limit", 0.3, "≥ 0.35", false));
        assertThat(results.omissions()).isEmpty();
    }

    @Test
    void a_ratio_with_a_missing_value_is_reported_as_not_measured() {
        results.value("ours", 30, "/s");

        results.ratioAtLeast("ours : limit", "ours", "limit", 0.35);
        results.ratioAtLeast("theirs : ours", "theirs", "ours", 0.35);

        assertThat(results.verdicts()).isEmpty();
        assertThat(results.omissions())
                .containsExactly(
                        new Omission("ours : limit", "not measured: limit"),
                        new Omission("theirs : ours", "not measured: theirs"));
    }

    @Test
    void no_promise_is_judged_on_the_system_that_is_compared_with() {
        Results other = Results.ofOther(new PrintStream(printed, true, StandardCharsets.UTF_8));

        other.value("ours", 30, "/s");
        other.atLeast("rate", 1, 200);
        other.ratioAtLeast("ours : limit", "ours", "limit", 0.35);

        assertThat(other.lines()).hasSize(1);
        assertThat(other.verdicts()).isEmpty();
        assertThat(other.omissions()).isEmpty();
    }

    @Test
    void a_comparison_shows_the_values_that_both_systems_have() {
        Results other = Results.ofOther(new PrintStream(printed, true, StandardCharsets.UTF_8));
        results.value("rate", 30, "/s");
        results.value("new part", 1, "s");
        other.value("rate", 10, "/s");

        assertThat(ResultTable.comparison(results, other))
                .contains("| rate | 30 /s | 10 /s | 3 |")
                .doesNotContain("new part");
    }
}
