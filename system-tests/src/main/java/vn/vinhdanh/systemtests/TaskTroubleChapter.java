package vn.vinhdanh.systemtests;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Response;

/** What comes in the way of tasks: another unit has to do one, a difficulty needs an answer, a last day passes. */
final class TaskTroubleChapter implements Chapter {

    private static final String POLICE = "cong-an";
    private static final String ARTS = "tt-van-hoa-truyen-thong";
    private static final String FRONT = "mttq";
    private static final String PARTY = "ban-xay-dung-dang";

    private final DemoAccounts accounts;
    private final TaskBoard board;

    TaskTroubleChapter(DemoAccounts accounts) {
        this.accounts = accounts;
        this.board = new TaskBoard(accounts);
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("a task passes to the unit that accepts it, and to no other", () -> handOver(story));
        report.step("a unit that takes its offer back keeps the task", () -> takeBack(story));
        report.step("the secretariat answers a difficulty by a day, and mends its answer", () -> answer(story));
        report.step("a task whose last day moves into the past is overdue until it moves back", () -> overdue(story));
        report.step("each reader sees how far the units are, and nobody of another commune", () -> progress(story));
        report.step("the audit trails of the tasks are intact", () -> auditTrails(story));
    }

    private void handOver(StoryState story) {
        String task = board.firstOf(ARTS, story);
        ApiClient arts = accounts.officerOf(ARTS);
        Expect.refused(offer(arts, task, ARTS), "ATaskIsHandedToAnotherUnit");
        offer(arts, task, FRONT).expectDone();
        Expect.refused(offer(arts, task, POLICE), "ATaskIsOfferedToOneUnitAtATime");
        Expect.equal("own and offered", 3, board.tasks(story, "?unit=" + FRONT).size());
        accounts.officerOf(POLICE).post(task + "/offer/acceptance").expect(403);
        accounts.officerOf(FRONT).post(task + "/offer/acceptance").expectDone();
        JsonNode taken = accounts.secretary().get(task).expect(200).json();
        Expect.equal("who has it", FRONT, taken.path("unit").asString());
        Expect.equal("whom the plan names", ARTS, taken.path("plannedUnit").asString());
        arts.post(task + "/report", Map.of("text", "Xong (mẫu)")).expect(403);
        accounts.officerOf(FRONT)
                .post(task + "/report", Map.of("text", "Đã phát sóng (mẫu)"))
                .expectDone();
    }

    private void takeBack(StoryState story) {
        String task = board.firstOf(ARTS, story);
        ApiClient arts = accounts.officerOf(ARTS);
        offer(arts, task, FRONT).expectDone();
        accounts.officerOf(POLICE).delete(task + "/offer").expect(403);
        arts.delete(task + "/offer").expectDone();
        Expect.refused(accounts.officerOf(ARTS).delete(task + "/offer"), "OnlyAnOfferIsAnswered");
        Expect.equal("who has it", ARTS, arts.get(task).json().path("unit").asString());
    }

    private static Response offer(ApiClient officer, String task, String to) {
        return officer.put(task + "/offer", Map.of("to", to, "reason", "Đài đang sửa (mẫu)"));
    }

    private void answer(StoryState story) {
        String task = board.firstOf(PARTY, story);
        ApiClient officer = accounts.officerOf(PARTY);
        officer.post(task + "/difficulties", Map.of("text", "Chưa có tài liệu (mẫu)"))
                .expectDone();
        Expect.equal("open difficulties", 1L, board.count(story, TaskBoard::hasDifficulty));
        answer(officer, task, story.date.minusDays(20)).expect(403);
        answer(accounts.secretary(), task, story.date.minusDays(20)).expectDone();
        Expect.equal("open difficulties", 0L, board.count(story, TaskBoard::hasDifficulty));
        answer(accounts.secretary(), task, story.date.minusDays(18)).expectDone();
        JsonNode difficulties = officer.get(task).json().path("difficulties");
        Expect.equal("difficulties", 1, difficulties.size());
        Expect.equal(
                "by when",
                story.date.minusDays(18).toString(),
                difficulties.at("/0/until").asString());
        officer.post(task + "/comments", Map.of("text", "Đã nhận tài liệu (mẫu)"))
                .expectDone();
        Expect.equal("comments", 1, officer.get(task).json().path("comments").size());
    }

    private static Response answer(ApiClient secretary, String task, LocalDate until) {
        return secretary.put(
                task + "/difficulties/1/answer", Map.of("text", "Gửi trong tuần (mẫu)", "until", until.toString()));
    }

    private void overdue(StoryState story) {
        String task = board.firstOf(PARTY, story);
        ArrayNode planned = (ArrayNode) accounts.secretary()
                .get(TaskBoard.conference(story))
                .expect(200)
                .json()
                .at("/plan/tasks");
        ArrayNode earlier = planned.deepCopy();
        for (JsonNode each : earlier) {
            if (each.path("unit").asString().equals(PARTY)) {
                ((ObjectNode) each).without("sample").put("dueDaysBefore", 40);
            }
        }
        replan(story, earlier);
        Expect.eventually("overdue", 1L, () -> board.count(story, TaskBoard::isOverdue));
        Expect.equal(
                "last day",
                story.date.minusDays(40).toString(),
                accounts.secretary().get(task).json().path("due").asString());
        replan(story, planned);
        Expect.eventually("overdue", 0L, () -> board.count(story, TaskBoard::isOverdue));
        JsonNode kept = accounts.secretary().get(task).json();
        Expect.equal(
                "last day",
                story.date.minusDays(15).toString(),
                kept.path("due").asString());
        Expect.equal("difficulties that stayed", 1, kept.path("difficulties").size());
    }

    private void replan(StoryState story, JsonNode tasks) {
        accounts.secretary()
                .put(TaskBoard.conference(story) + "/plan", Map.of("tasks", tasks))
                .expectDone();
    }

    private void progress(StoryState story) {
        Map<String, Long> states = new HashMap<>();
        for (JsonNode task : accounts.chairman()
                .get(TaskBoard.conference(story) + "/tasks")
                .expect(200)
                .items()) {
            states.merge(task.at("/progress/state").asString(), 1L, Long::sum);
        }
        Expect.equal("states", Map.of("CONFIRMED", 1L, "REPORTED", 1L, "OPEN", 20L), states);
        accounts.otherCommune().get(TaskBoard.conference(story) + "/tasks").expect(404);
        accounts.otherCommune().get(board.firstOf(POLICE, story)).expect(404);
        accounts.anonymous().get(board.firstOf(POLICE, story)).expect(401);
    }

    private void auditTrails(StoryState story) {
        for (JsonNode task : board.tasks(story, "")) {
            String id = board.read(TaskBoard.path(story, task)).path("id").asString();
            JsonNode verification = accounts.secretary()
                    .get("/api/history/unit-tasks/" + id + "/verification")
                    .expect(200)
                    .json();
            Expect.that(
                    "task " + id + " " + verification,
                    verification.path("intact").asBoolean());
        }
    }
}
