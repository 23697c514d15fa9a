package vn.vinhdanh.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollBackoffTest {

    @ParameterizedTest(name = "sweep {0}, usual pause {1}, longest pause {2}: {3}")
    @CsvSource({
        "PT0S,      PT1S,  PT30S, PT1S",
        "PT0.02S,   PT1S,  PT30S, PT1S",
        "PT0.021S,  PT1S,  PT30S, PT1.05S",
        "PT0.6S,    PT1S,  PT30S, PT30S",
        "PT10S,     PT1S,  PT30S, PT30S",
        "PT10S,     PT2M,  PT1M,  PT2M"
    })
    void a_pause_is_fifty_times_the_duration_within_bounds(
            Duration cost, Duration usual, Duration longest, Duration pause) {
        assertThat(new PollBackoff(usual, longest).after(cost)).isEqualTo(pause);
    }
}
