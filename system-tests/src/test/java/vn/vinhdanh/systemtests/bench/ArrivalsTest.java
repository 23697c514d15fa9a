package vn.vinhdanh.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    @Test
    void each_is_told_when_it_was_due_however_late_it_runs() {
        Map<Integer, Long> due = new ConcurrentHashMap<>();

        Arrivals.at(1_000, 20, due::put);

        assertThat(due).hasSize(20);
        for (int i = 1; i < 20; i++) {
            assertThat(due.get(i) - due.get(i - 1)).isEqualTo(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Test
    void one_that_fails_fails_the_load() {
        assertThatThrownBy(() -> Arrivals.at(1_000, 2, (_, _) -> {
                    throw new IllegalStateException("no room");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no room");
    }
}
