package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs {@code ./run --check} as a user does, and again for each service with that service killed in the middle. */
class StoryIT {

    private static final String PASSED = "✓";

    @Test
    void the_whole_story_passes() throws Exception {
        Result result = play("", "");

        assertThat(result.lines()).last().asString().endsWith(" passed, 0 failed");
        assertThat(result.exitCode()).isZero();
    }

    /** Each service is killed after a step that left it with the most work. */
    @ParameterizedTest
    @CsvSource({
        "program-service,       the decision is a PDF",
        "nomination-service,    'eight secret ballots are cast, none twice, none by an absent member'",
        "budget-service,        an unfunded reward is not approved",
        "delegate-service,      every awardee has a place",
        "notification-service,  138 are invited at once",
        "gateway,               opening a link changes nothing",
    })
    void killing_a_service_changes_nothing(String service, String afterStep) throws Exception {
        Result result = play(service, afterStep);

        assertThat(result.killed())
                .as("%s was killed after «%s»", service, afterStep)
                .isTrue();
        assertThat(result.lines()).filteredOn(line -> line.startsWith("✗")).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    private record Result(List<String> lines, int exitCode, boolean killed) {}

    private static Result play(String service, String afterStep) throws IOException, InterruptedException {
        Process run = new ProcessBuilder("./run", "--check")
                .directory(Repository.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        boolean killed = false;
        try (BufferedReader output = run.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                System.out.println(line);
                lines.add(line);
                if (!service.isEmpty() && line.startsWith(PASSED) && line.endsWith(afterStep)) {
                    killed = kill(run, service);
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
