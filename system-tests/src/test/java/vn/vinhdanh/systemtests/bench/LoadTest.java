package vn.vinhdanh.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Windows SHORT = new Windows(Duration.ofMillis(10), Duration.ofMillis(100), 1);

    @Test
    void in_turns_each_rate_is_of_its_own_operation() {
        List<Measured> measured = Load.inTurns(1, SHORT, () -> Thread.sleep(1), () -> Thread.sleep(20));

        assertThat(measured).hasSize(2);
        Measured quick = measured.getFirst();
        Measured slow = measured.getLast();
        assertThat(quick.p50()).isPositive().isLessThan(20);
        assertThat(slow.p50()).isGreaterThanOrEqualTo(20);
        assertThat(quick.perSecond()).isGreaterThan(slow.perSecond());
    }

    @Test
    void an_operation_that_fails_ends_all_turns() {
        assertThatThrownBy(() -> Load.inTurns(2, SHORT, () -> Thread.sleep(1), () -> {
                    throw new IllegalStateException("no room");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no room");
    }

    @Test
    void of_a_given_number_each_is_done_once() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();

        Measured measured = Load.ofAll(4, 100, done::add);

        assertThat(done).hasSize(100);
        assertThat(measured.nanos().getTotalCount()).isEqualTo(100);
    }
}
