package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;

/**
 * A unit does its tasks, one after the other: it names who is responsible, divides the task, shows a file and reports. Then
 * every third is confirmed, every third is sent back, and every third passes to another unit before.
 */
final class TaskOfficer {

    private static final String TAKES_OVER = "mttq";

    private final RoundContext context;
    private final ApiClient officer;
    private final String path;
    private List<JsonNode> tasks = List.of();
    private int next;

    TaskOfficer(RoundContext context) {
        this.context = context;
        this.officer = context.accounts().secretary();
        this.path = "/api/conferences/" + context.conferenceId() + "/tasks";
    }

    /** Once each; after the last one there is nothing to do. */
    void workOnOne() {
        if (tasks.isEmpty() && context.tasks().stream().allMatch(TaskOfficer::isReady)) {
            context.accounts().officerOf(TAKES_OVER).get(path).expect(200);
            tasks = context.tasks();
        }
        if (next == tasks.size()) {
            return;
        }
        JsonNode task = tasks.get(next);
        String code = task.path("code").asString();
        String unit = task.path("unit").asString();
        if (next % 3 == 2 && !unit.equals(TAKES_OVER)) {
            handOver(code);
            unit = TAKES_OVER;
        }
        appoint(code);
        divide(code);
        context.commands().taskFiles.put(code, showFile(code));
        context.acknowledged(officer.post(at(code, "report"), Map.of("text", "Đã xong (mẫu)")));
        context.commands().tasks.put(code, "REPORTED " + unit);
        settle(code, unit);
        next++;
    }

    /** A moment after the import the plan is there and its tasks are not. */
    private static boolean isReady(JsonNode task) {
        return task.path("progress").isObject();
    }

    private void handOver(String code) {
        context.acknowledged(
                officer.put(at(code, "offer"), Map.of("to", TAKES_OVER, "reason", "Không đủ người (mẫu)")));
        context.acknowledged(officer.post(at(code, "offer/acceptance")));
    }

    /** Somebody else than who works here, so that there is somebody to write to. */
    private void appoint(String code) {
        context.acknowledged(officer.put(at(code, "responsible"), Map.of("account", "can.bo." + TAKES_OVER)));
    }

    private void divide(String code) {
        List<Map<String, Object>> steps = List.of(Map.of("text", "Một việc (mẫu)", "done", true));
        context.acknowledged(officer.put(at(code, "steps"), Map.of("steps", steps)));
    }

    /** @return the checksum that the system acknowledged */
    private String showFile(String code) {
        JsonNode file = context.acknowledged(officer.post(at(code, "files"), "application/octet-stream", paperOf(code)))
                .json();
        Map<String, Object> sent = Map.of("id", file.path("id").asString(), "name", code + ".pdf");
        context.acknowledged(officer.post(at(code, "evidence"), Map.of("label", "Biên bản (mẫu)", "file", sent)));
        return file.path("sha256").asString();
    }

    /** Begins as a PDF does. */
    static String paperOf(String code) {
        return "%PDF-1.7 " + code;
    }

    private void settle(String code, String unit) {
        switch (next % 3) {
            case 0 -> {
                context.acknowledged(officer.post(at(code, "confirmation")));
                context.commands().tasks.put(code, "CONFIRMED " + unit);
            }
            case 1 -> {
                context.acknowledged(officer.post(at(code, "return"), Map.of("reason", "Chưa đủ (mẫu)")));
                context.commands().tasks.put(code, "OPEN " + unit);
                context.commands().tasksSentBack.add(code);
            }
            default -> {}
        }
    }

    private String at(String code, String step) {
        return path + "/" + code + "/" + step;
    }
}
