package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.systemtests.faults.Plan.Appointment;

class PlanTest {

    private static final Duration LENGTH = Duration.ofSeconds(60);

    @Test
    void the_same_seed_gives_the_same_faults_at_the_same_times() {
        assertThat(said(plan(7, 40))).isEqualTo(said(plan(7, 40)));
        assertThat(said(plan(7, 40))).isNotEqualTo(said(plan(8, 40)));
    }

    @Test
    void no_kind_is_dealt_twice_before_every_kind_was_dealt_once() {
        int kinds = Kind.values().length;

        assertThat(plan(7, kinds)).extracting(each -> kindOf(each)).doesNotHaveDuplicates();
    }

    @Test
    void faults_come_in_the_order_of_time_and_within_the_round() {
        assertThat(plan(7, 40)).extracting(Appointment::at).isSorted().allMatch(at -> at.compareTo(LENGTH) < 0);
    }

    private static List<Appointment> plan(long seed, int faults) {
        FaultOptions options =
                new FaultOptions(1, seed, LENGTH, faults, FaultOptions.PATIENCE, EnumSet.allOf(Kind.class));
        Map<Kind, Trouble> troubles = new EnumMap<>(Kind.class);
        Stream.of(Kind.values())
                .forEach(kind -> troubles.put(kind, chance -> new Fault(kind + " " + chance.nextInt(100), () -> {})));
        return new Plan(seed).next(troubles, options);
    }

    private static List<String> said(List<Appointment> plan) {
        return plan.stream().map(each -> each.at() + " " + each.fault().what()).toList();
    }

    private static String kindOf(Appointment appointment) {
        return appointment.fault().what().split(" ")[0];
    }
}
