package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.systemtests.Repository;

/** A short round of the harness for every build. Longer runs: {@code ./system-tests/faults}. */
class FaultInjectionIT {

    /** One fault of each kind, without the stall, which alone takes a minute. */
    private static final FaultOptions SHORT = new FaultOptions(
            1,
            2025,
            Duration.ofSeconds(50),
            FaultKind.values().length - 1,
            FaultOptions.TIMEOUT,
            EnumSet.complementOf(EnumSet.of(FaultKind.STALL)));

    @Test
    void nothing_is_lost_or_done_twice_while_faults_are_injected() {
        FaultInjection.InjectionResult result = FaultInjection.run(Repository.ROOT, SHORT, System.out);

        assertThat(result.faults())
                .as("injected faults; a few may find their target dead")
                .isGreaterThan(SHORT.faults() - 3);
        assertThat(result.violations())
                .hasToString("lost=0 duplicated=0 overCap=0 unbalanced=0 brokenChains=0 stuck=0");
    }
}
