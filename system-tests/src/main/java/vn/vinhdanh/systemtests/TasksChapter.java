package vn.vinhdanh.systemtests;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;

/** A unit does what the plan orders: it divides its task, shows that it is done and reports it, and the secretariat confirms. */
final class TasksChapter implements Chapter {

    private static final String POLICE = "cong-an";
    private static final String ARTS = "tt-van-hoa-truyen-thong";
    private static final String FRONT = "mttq";
    private static final String PARTY = "ban-xay-dung-dang";

    private static final String BYTES = "application/octet-stream";
    private static final String PAPER = "%PDF-1.7 biên bản (mẫu)";
    private static final String SURVEY = "Khảo sát (mẫu)";
    private static final String GUARD = "Bố trí trực (mẫu)";

    private final DemoAccounts accounts;
    private final Mailbox mailbox;
    private final TaskBoard board;

    TasksChapter(DemoAccounts accounts, Mailbox mailbox) {
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.board = new TaskBoard(accounts);
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("every task has a unit and a last day, and none is overdue", () -> planned(story));
        report.step("who is made responsible is told by mail", () -> appoint(story));
        report.step("a unit divides its task, and reports it only when every step is done", () -> divide(story));
        report.step("a paper shows that it is done; a file of another kind is refused", () -> showPaper(story));
        report.step("what was reported is sent back with a reason, and does not change before", () -> sendBack(story));
        report.step("it is reported again, and the secretariat confirms it", () -> confirm(story));
    }

    private void planned(StoryState story) {
        Expect.eventually(
                "tasks that are documents",
                22L,
                () -> board.count(story, task -> task.path("progress").isObject()));
        JsonNode party = board.read(board.firstOf(PARTY, story));
        Expect.equal(
                "last day",
                story.date.minusDays(15).toString(),
                party.path("due").asString());
        Expect.that("a sample value", party.path("dueIsSample").asBoolean());
        Expect.equal("overdue", 0L, board.count(story, TaskBoard::isOverdue));
        Expect.equal(
                "tasks of the police", 1, board.tasks(story, "?unit=" + POLICE).size());
        Expect.equal("tasks of the arts", 4, board.tasks(story, "?unit=" + ARTS).size());
    }

    private void appoint(StoryState story) {
        String task = board.firstOf(POLICE, story);
        String officer = "can.bo." + POLICE;
        accounts.as(officer).get(task).expect(200);
        JsonNode person = accounts.secretary().get(task + "/people").expect(200).items().stream()
                .filter(known -> known.path("account").asString().equals(officer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody of the unit has logged in"));
        Expect.that("gets letters", person.path("told").asBoolean());
        accounts.secretary()
                .put(task + "/responsible", Map.of("account", "khong-ai"))
                .expect(400);
        accounts.officerOf(FRONT)
                .put(task + "/responsible", Map.of("account", officer))
                .expect(403);
        JsonNode named = accounts.secretary()
                .put(task + "/responsible", Map.of("account", officer))
                .expectDone()
                .json();
        Expect.equal(
                "name",
                person.path("name").asString(),
                named.at("/responsible/name").asString());
        Expect.eventually("letters about the task", 1L, () -> letters(POLICE));
    }

    private void divide(StoryState story) {
        String task = board.firstOf(POLICE, story);
        ApiClient police = accounts.officerOf(POLICE);
        Expect.refused(police.post(task + "/report", Map.of()), "ATaskIsDoneWithEvidenceOrAWord");
        divide(police, task, false);
        Expect.refused(police.post(task + "/report", Map.of("text", "Xong (mẫu)")), "EveryStepIsDoneFirst");
        JsonNode divided = divide(police, task, true);
        Expect.equal("second step", GUARD, divided.at("/steps/1/text").asString());
        accounts.officerOf(FRONT)
                .put(task + "/steps", Map.of("steps", List.of()))
                .expect(403);
    }

    private static JsonNode divide(ApiClient officer, String task, boolean done) {
        List<Map<String, Object>> steps =
                List.of(Map.of("text", SURVEY, "done", true), Map.of("text", GUARD, "done", done));
        return officer.put(task + "/steps", Map.of("steps", steps)).expectDone().json();
    }

    private void showPaper(StoryState story) {
        String task = board.firstOf(POLICE, story);
        ApiClient police = accounts.officerOf(POLICE);
        Expect.refused(police.post(task + "/files", BYTES, "MZ program"), "OnlyPapersAndPicturesAreKept");
        accounts.officerOf(FRONT).post(task + "/files", BYTES, PAPER).expect(403);
        JsonNode file = police.post(task + "/files", BYTES, PAPER).expect(201).json();
        Expect.equal("type", "PDF", file.path("type").asString());
        Expect.equal(
                "bytes",
                PAPER.getBytes(StandardCharsets.UTF_8).length,
                file.path("size").asInt());
        Map<String, Object> sent = Map.of("id", file.path("id").asString(), "name", "bien-ban.pdf");
        police.post(task + "/evidence", Map.of("label", "Biên bản (mẫu)", "file", sent))
                .expectDone();
        Map<String, Object> both = Map.of("label", "Ảnh (mẫu)", "url", "https://anh.example/1", "file", sent);
        police.post(task + "/evidence", both).expect(400);
        JsonNode evidence = police.get(task).expect(200).json().path("evidence");
        Expect.equal("what is shown", 1, evidence.size());
        String path = evidence.at("/0/url").asString();
        Expect.equal(
                "the paper as it was sent",
                PAPER,
                accounts.secretary().get(path).expect(200).text());
        accounts.otherCommune().get(path).expect(404);
    }

    private void sendBack(StoryState story) {
        String task = board.firstOf(POLICE, story);
        ApiClient police = accounts.officerOf(POLICE);
        Expect.refused(accounts.secretary().post(task + "/confirmation"), "OnlyWhatIsReportedIsConfirmed");
        police.post(task + "/report", Map.of()).expectDone();
        Expect.equal("state", "REPORTED", board.state(task));
        Expect.refused(police.put(task + "/steps", Map.of("steps", List.of())), "ATaskThatIsDoneStays");
        Expect.refused(police.post(task + "/files", BYTES, PAPER), "ATaskThatIsDoneStays");
        police.post(task + "/return", Map.of("reason", "Tự trả lại (mẫu)")).expect(403);
        accounts.secretary()
                .post(task + "/return", Map.of("reason", "Thiếu chữ ký (mẫu)"))
                .expectDone();
        Expect.equal("state", "OPEN", board.state(task));
        Expect.equal(
                "why",
                "Thiếu chữ ký (mẫu)",
                police.get(task).json().at("/sentBack/text").asString());
        Expect.eventually("letters about the task", 2L, () -> letters(POLICE));
    }

    private void confirm(StoryState story) {
        String task = board.firstOf(POLICE, story);
        ApiClient police = accounts.officerOf(POLICE);
        police.post(task + "/report", Map.of("text", "Đã ký đủ (mẫu)")).expectDone();
        police.post(task + "/confirmation").expect(403);
        JsonNode confirmed =
                accounts.secretary().post(task + "/confirmation").expectDone().json();
        Expect.equal("state", "CONFIRMED", confirmed.path("state").asString());
        Expect.equal(
                "what was done",
                "Đã ký đủ (mẫu)",
                confirmed.at("/reported/text").asString());
        Expect.that("why it was sent back is past", confirmed.path("sentBack").isNull());
    }

    private long letters(String unit) {
        return mailbox.copiesOfTaskLetters().getOrDefault(DemoAccounts.emailOfOfficer(unit), 0L);
    }
}
