package vn.vinhdanh.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpenLoadTest {

    @Test
    void each_operation_gets_the_time_at_which_it_was_due() {
        Map<Integer, Long> due = new ConcurrentHashMap<>();

        OpenLoad.at(1_000, 20, due::put);

        assertThat(due).hasSize(20);
        for (int i = 1; i < 20; i++) {
            assertThat(due.get(i) - due.get(i - 1)).isEqualTo(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Test
    void an_operation_that_fails_fails_the_load() {
        assertThatThrownBy(() -> OpenLoad.at(1_000, 2, (_, _) -> {
                    throw new IllegalStateException("no room");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no room");
    }
}
