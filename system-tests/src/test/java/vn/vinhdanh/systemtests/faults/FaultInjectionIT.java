package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.systemtests.Repository;

/** A short round of the harness for every build. Longer runs: {@code ./system-tests/faults}. */
class FaultInjectionIT {

    /** Those that take a minute each. */
    private static final Set<FaultKind> LONG =
            EnumSet.of(FaultKind.STALL, FaultKind.CLOCK_AHEAD, FaultKind.CLOCK_BEHIND, FaultKind.NETWORK_CUT);

    /** One fault of each other kind that this machine has the tools for. */
    private static final FaultOptions SHORT = options(EnumSet.complementOf(EnumSet.copyOf(LONG)));

    private static FaultOptions options(Set<FaultKind> kinds) {
        kinds.removeAll(FaultTools.missing(kinds).keySet());
        return new FaultOptions(1, 2025, Duration.ofSeconds(50), kinds.size(), FaultOptions.TIMEOUT, kinds);
    }

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
