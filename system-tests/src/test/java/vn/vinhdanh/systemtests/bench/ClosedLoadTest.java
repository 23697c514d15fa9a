package vn.vinhdanh.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ClosedLoadTest {

    private static final Windows SHORT = new Windows(Duration.ofMillis(10), Duration.ofMillis(100), 1);

    @Test
    void turns_measure_each_operation_by_itself() {
        List<LoadResult> measured = ClosedLoad.inTurns(
                1,
                SHORT,
                List.of(ClosedLoad.Turn.of(() -> Thread.sleep(1)), ClosedLoad.Turn.of(() -> Thread.sleep(20))));

        assertThat(measured).hasSize(2);
        LoadResult quick = measured.getFirst();
        LoadResult slow = measured.getLast();
        assertThat(quick.p50()).isPositive().isLessThan(20);
        assertThat(slow.p50()).isGreaterThanOrEqualTo(20);
        assertThat(quick.perSecond()).isGreaterThan(slow.perSecond());
    }

    @Test
    void an_operation_that_fails_ends_all_turns() {
        assertThatThrownBy(() -> ClosedLoad.inTurns(
                        2, SHORT, List.of(ClosedLoad.Turn.of(() -> Thread.sleep(1)), ClosedLoad.Turn.of(() -> {
                            throw new IllegalStateException("no room");
                        }))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no room");
    }

    @Test
    void each_of_a_given_number_of_operations_is_done_once() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();

        LoadResult measured = ClosedLoad.ofAll(4, 100, done::add);

        assertThat(done).hasSize(100);
        assertThat(measured.nanos().getTotalCount()).isEqualTo(100);
    }

    @Test
    void the_processor_time_of_the_watched_processes_belongs_to_the_operation() {
        var watched = new ClosedLoad.Turn(ClosedLoadTest::work, Map.of("this JVM", ProcessHandle.current()));

        LoadResult measured = ClosedLoad.of(1, SHORT, watched);

        assertThat(measured.cost().millis()).containsOnlyKeys("this JVM");
        assertThat(measured.cost().total()).isPositive();
    }

    /** Ten milliseconds of processor time, more or less. */
    private static void work() {
        long end = System.nanoTime() + 10_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
