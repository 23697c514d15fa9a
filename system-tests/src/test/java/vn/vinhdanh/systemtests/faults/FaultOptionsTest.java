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
    void one_round_of_a_minute_with_every_kind_unless_told() {
        FaultOptions usual = FaultOptions.of();

        assertThat(usual.rounds()).isEqualTo(1);
        assertThat(usual.length()).isEqualTo(Duration.ofMinutes(1));
        assertThat(usual.kinds()).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void what_is_told_counts() {
        FaultOptions told = FaultOptions.of("--rounds", "20", "--seed", "7", "--only", "STALL,STORE_DEATH");

        assertThat(told.rounds()).isEqualTo(20);
        assertThat(told.seed()).isEqualTo(7);
        assertThat(told.kinds()).containsExactlyInAnyOrder(Kind.STALL, Kind.STORE_DEATH);
    }

    @Test
    void the_command_plays_the_same_again() {
        FaultOptions told =
                FaultOptions.of("--rounds", "20", "--seed", "7", "--seconds", "9", "--only", "STALL,STORE_DEATH");

        String[] command = told.command().split(" ");
        assertThat(FaultOptions.of(Arrays.copyOfRange(command, 1, command.length)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rounds", "--rounds many", "--rounds 0", "--seconds 0", "--only EARTHQUAKE", "--help me"})
    void anything_else_is_answered_with_the_usage(String arguments) {
        assertThatThrownBy(() -> FaultOptions.of(arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(FaultOptions.USAGE);
    }
}
