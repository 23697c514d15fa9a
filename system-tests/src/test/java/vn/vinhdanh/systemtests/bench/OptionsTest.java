package vn.vinhdanh.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final List<String> KNOWN = List.of("start", "memory");
    private static final Section START = new StartSection();
    private static final Section MEMORY = new MemorySection();

    @Test
    void everything_at_full_size_unless_told() {
        Options usual = Options.of(KNOWN);

        assertThat(usual.quick()).isFalse();
        assertThat(usual.wants(START)).isTrue();
        assertThat(usual.wants(MEMORY)).isTrue();
    }

    @Test
    void what_is_told_counts() {
        Options told = Options.of(KNOWN, "memory", "--quick");

        assertThat(told.quick()).isTrue();
        assertThat(told.wants(START)).isFalse();
        assertThat(told.wants(MEMORY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipelines", "--slow", "start --help"})
    void anything_else_is_answered_with_the_usage(String arguments) {
        assertThatThrownBy(() -> Options.of(KNOWN, arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sections: start memory");
    }
}
