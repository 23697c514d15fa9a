package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.systemtests.Repository;

/** A short round of the harness, for every build. More: {@code ./system-tests/faults}. */
class FaultsIT {

    /** One of each kind, without the stall, which alone takes a minute. */
    private static final FaultOptions SHORT = new FaultOptions(
            1,
            2025,
            Duration.ofSeconds(50),
            Kind.values().length - 1,
            FaultOptions.PATIENCE,
            EnumSet.complementOf(EnumSet.of(Kind.STALL)));

    @Test
    void nothing_is_lost_or_done_twice_under_fire() {
        Faults.FaultResult outcome = Faults.run(Repository.ROOT, SHORT, System.out);

        assertThat(outcome.struck()).as("a fault may not come about; most must").isGreaterThan(SHORT.faults() - 3);
        assertThat(outcome.tally()).hasToString("lost=0 duplicated=0 overCap=0 unbalanced=0 brokenChains=0 stuck=0");
    }
}
