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
    private final Results results = new Results(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void a_promise_is_met_at_its_bound_and_not_beyond_it() {
        results.atLeast("rate", 200, 200);
        results.atLeast("rate", 199.9, 200);
        results.atMost("delay", 2, 2);
        results.atMost("delay", 2.1, 2);

        assertThat(results.verdicts()).extracting(Verdict::met).containsExactly(true, false, true, false);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("NOT MET: delay: 2.10 (≤ 2)");
    }

    @Test
    void a_ratio_is_judged_by_what_this_run_measured() {
        results.value("ours", 30, "/s");
        results.value("limit", 100, "/s");

        results.ratioAtLeast("ours : limit", "ours", "limit", 0.35);

        assertThat(results.verdicts()).containsExactly(new Verdict("ours : limit", 0.3, "≥ 0.35", false));
        assertThat(results.omissions()).isEmpty();
    }

    @Test
    void a_ratio_with_a_side_missing_is_told_and_not_judged() {
        results.value("ours", 30, "/s");

        results.ratioAtLeast("ours : limit", "ours", "limit", 0.35);
        results.ratioAtLeast("theirs : ours", "theirs", "ours", 0.35);

        assertThat(results.verdicts()).isEmpty();
        assertThat(results.omissions())
                .containsExactly(
                        new Omission("ours : limit", "not measured: limit"),
                        new Omission("theirs : ours", "not measured: theirs"));
    }
}
