package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code ./run --check} as a user does, and again with each service killed in the middle. */
class StoryIT {

    private static final String PASSED = "✓";

    @Test
    void the_whole_story_passes() throws Exception {
        Result result = play(Map.of());

        assertThat(result.lines()).last().asString().endsWith(" passed, 0 failed");
        assertThat(result.exitCode()).isZero();
    }

    /** Each service is killed after a step that left it with the most work; three in one play, one after the other. */
    static Stream<Map<String, String>> kills() {
        return Stream.of(
                Map.of(
                        "an unfunded reward is not approved", "budget-service",
                        "every awardee has a place", "delegate-service",
                        "138 are invited at once", "notification-service"),
                Map.of(
                        "eight secret ballots are cast, none twice, none by an absent member", "nomination-service",
                        "the decision is a PDF", "program-service",
                        "opening a link changes nothing", "gateway"));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void killing_a_service_changes_nothing(Map<String, String> serviceAfterStep) throws Exception {
        Result result = play(serviceAfterStep);

        assertThat(result.killed()).containsExactlyInAnyOrderElementsOf(serviceAfterStep.values());
        assertThat(result.lines()).filteredOn(line -> line.startsWith("✗")).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    private record Result(List<String> lines, int exitCode, List<String> killed) {}

    private static Result play(Map<String, String> serviceAfterStep) throws IOException, InterruptedException {
        Process run = new ProcessBuilder("./run", "--check")
                .directory(Repository.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        List<String> killed = new ArrayList<>();
        try (BufferedReader output = run.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                System.out.println(line);
                lines.add(line);
                for (Map.Entry<String, String> kill : serviceAfterStep.entrySet()) {
                    if (line.startsWith(PASSED) && line.endsWith(kill.getKey()) && kill(run, kill.getValue())) {
                        killed.add(kill.getValue());
                    }
                }
            }
        }
        return new Result(lines.stream().filter(line -> !line.isBlank()).toList(), run.waitFor(), killed);
    }

    /** SIGKILL, as the kernel sends it when memory runs out. */
    private static boolean kill(Process run, String service) {
        return run.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(service))
                .findFirst()
                .map(ProcessHandle::destroyForcibly)
                .orElse(false);
    }
}
