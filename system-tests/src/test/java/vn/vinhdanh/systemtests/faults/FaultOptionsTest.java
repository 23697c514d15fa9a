package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultOptionsTest {

    @Test
    void the_default_is_one_round_of_a_minute_with_every_kind() {
        FaultOptions defaults = FaultOptions.of();

        assertThat(defaults.rounds()).isEqualTo(1);
        assertThat(defaults.length()).isEqualTo(Duration.ofMinutes(1));
        assertThat(defaults.kinds()).containsExactlyInAnyOrder(FaultKind.values());
    }

    @Test
    void options_on_the_command_line_replace_the_defaults() {
        FaultOptions options = FaultOptions.of("--rounds", "20", "--seed", "7", "--only", "STALL,STORE_CRASH");

        assertThat(options.rounds()).isEqualTo(20);
        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.kinds()).containsExactlyInAnyOrder(FaultKind.STALL, FaultKind.STORE_CRASH);
    }

    @Test
    void the_printed_command_repeats_the_same_run() {
        FaultOptions options =
                FaultOptions.of("--rounds", "20", "--seed", "7", "--seconds", "9", "--only", "STALL,STORE_CRASH");

        String[] command = options.command().split(" ");
        assertThat(FaultOptions.of(Arrays.copyOfRange(command, 1, command.length)))
                .isEqualTo(options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rounds", "--rounds many", "--rounds 0", "--seconds 0", "--only EARTHQUAKE", "--help me"})
    void an_argument_that_is_not_understood_gets_the_usage(String arguments) {
        assertThatThrownBy(() -> FaultOptions.of(arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(FaultOptions.USAGE);
    }
}
