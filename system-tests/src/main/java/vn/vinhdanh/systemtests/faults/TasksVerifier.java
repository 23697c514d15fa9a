package vn.vinhdanh.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Response;

/**
 * Every task is where its last acknowledged step left it, its file is shown once and is whole, and one letter was written
 * about each that was sent back.
 */
final class TasksVerifier implements Verifier {

    @Override
    public void verify(RoundContext context, Violations violations) {
        context.commands()
                .tasks
                .forEach((code, expected) -> compareState(code, expected, context.task(code), violations));
        context.commands().taskFiles.forEach((code, sha256) -> {
            JsonNode evidence = context.task(code).path("evidence");
            compareEvidence(code, sha256, evidence, bytes(context, evidence), violations);
        });
        compareLetters(context.commands().tasksSentBack, context.messages(), violations);
    }

    /** @param expected state and code of the unit: {@code CONFIRMED cong-an} */
    static void compareState(String code, String expected, JsonNode task, Violations violations) {
        String state = task.path("state").asString() + " " + task.path("unit").asString();
        violations.check(
                state.equals(expected),
                Violation.LOST,
                "task " + code + " was acknowledged as " + expected + " and is " + state);
    }

    /**
     * @param sha256 the checksum that the system acknowledged
     * @param content what the address of the file answers; null if it answers with a failure
     */
    static void compareEvidence(
            String code, String sha256, JsonNode evidence, @Nullable String content, Violations violations) {
        violations.check(
                evidence.size() <= 1,
                Violation.DUPLICATED,
                "task " + code + " shows " + evidence.size() + " files: " + evidence);
        violations.check(
                evidence.at("/0/file/sha256").asString("").equals(sha256),
                Violation.LOST,
                "task " + code + " shows another file than " + sha256 + ": " + evidence);
        violations.check(
                TaskOfficer.paperOf(code).equals(content),
                Violation.LOST,
                "the file of task " + code + " is not as it was sent: " + content);
    }

    /** @param sentBack codes of the tasks */
    static void compareLetters(Set<String> sentBack, List<JsonNode> messages, Violations violations) {
        Map<String, Long> letters = messages.stream()
                .filter(message -> message.path("purpose").asString().equals("TASK_RETURNED"))
                .collect(Collectors.groupingBy(
                        message -> message.path("taskCode").asString(), Collectors.counting()));
        sentBack.forEach(code -> violations.check(
                letters.containsKey(code), Violation.LOST, "no letter says that task " + code + " was sent back"));
        letters.forEach((code, count) -> violations.check(
                count == 1 && sentBack.contains(code),
                Violation.DUPLICATED,
                count + " letters say that task " + code + " was sent back"));
    }

    private static @Nullable String bytes(RoundContext context, JsonNode evidence) {
        String url = evidence.at("/0/url").asString("");
        if (url.isEmpty()) {
            return null;
        }
        Response file = context.accounts().secretary().get(url);
        return file.isSuccessful() ? new String(file.body(), StandardCharsets.UTF_8) : null;
    }
}
