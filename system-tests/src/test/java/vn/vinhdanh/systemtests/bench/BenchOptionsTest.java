package vn.vinhdanh.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {

    private static final List<String> KNOWN = List.of("start", "memory");
    private static final Section START = new StartSection();
    private static final Section MEMORY = new MemorySection();

    @TempDir
    private Path folder;

    @Test
    void without_arguments_everything_runs_at_full_size() {
        BenchOptions options = BenchOptions.of(KNOWN);

        assertThat(options.quick()).isFalse();
        assertThat(options.against()).isNull();
        assertThat(options.jvms()).isEqualTo(JvmSettings.SMALL);
        assertThat(options.includes(START)).isTrue();
        assertThat(options.includes(MEMORY)).isTrue();
    }

    @Test
    void sections_sizes_and_jvms_can_be_chosen() {
        BenchOptions options = BenchOptions.of(KNOWN, "memory", "--quick", "--jvm", "default");

        assertThat(options.quick()).isTrue();
        assertThat(options.jvms()).isEqualTo(JvmSettings.DEFAULT);
        assertThat(options.includes(START)).isFalse();
        assertThat(options.includes(MEMORY)).isTrue();
    }

    @Test
    void a_comparison_names_another_checkout() throws IOException {
        Path run = Files.createFile(folder.resolve("run"));
        assertThat(run.toFile().setExecutable(true)).isTrue();

        assertThat(BenchOptions.of(KNOWN, "--against", folder.toString()).against())
                .isEqualTo(folder.toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pipelines",
                "--slow",
                "start --help",
                "--jvm huge",
                "--jvm",
                "--against",
                "--against /no/such/folder"
            })
    void other_arguments_are_answered_with_the_usage(String arguments) {
        assertThatThrownBy(() -> BenchOptions.of(KNOWN, arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sections: start memory");
    }
}
