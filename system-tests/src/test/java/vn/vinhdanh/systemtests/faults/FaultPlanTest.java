package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.systemtests.faults.FaultPlan.ScheduledFault;

class FaultPlanTest {

    private static final Duration LENGTH = Duration.ofSeconds(60);

    @Test
    void the_same_seed_gives_the_same_faults_at_the_same_times() {
        assertThat(described(plan(7, 40))).isEqualTo(described(plan(7, 40)));
        assertThat(described(plan(7, 40))).isNotEqualTo(described(plan(8, 40)));
    }

    @Test
    void every_kind_is_drawn_once_before_a_kind_is_drawn_again() {
        int kinds = FaultKind.values().length;

        assertThat(plan(7, kinds)).extracting(each -> kindOf(each)).doesNotHaveDuplicates();
    }

    @Test
    void faults_are_in_the_order_of_time_and_within_the_round() {
        assertThat(plan(7, 40)).extracting(ScheduledFault::at).isSorted().allMatch(at -> at.compareTo(LENGTH) < 0);
    }

    private static List<ScheduledFault> plan(long seed, int faults) {
        FaultOptions options =
                new FaultOptions(1, seed, LENGTH, faults, FaultOptions.TIMEOUT, EnumSet.allOf(FaultKind.class));
        Map<FaultKind, FaultFactory> factories = new EnumMap<>(FaultKind.class);
        Stream.of(FaultKind.values())
                .forEach(kind -> factories.put(kind, random -> new Fault(kind + " " + random.nextInt(100), () -> {})));
        return new FaultPlan(seed).nextRound(factories, options);
    }

    private static List<String> described(List<ScheduledFault> plan) {
        return plan.stream()
                .map(each -> each.at() + " " + each.fault().description())
                .toList();
    }

    private static String kindOf(ScheduledFault scheduled) {
        return scheduled.fault().description().split(" ")[0];
    }
}
