package vn.vinhdanh.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The secretariat imports the plan and fixes the date; every service learns what it needs. */
final class ThePlan implements Chapter {

    private static final String CONFERENCES = "/api/conferences";

    private final People people;
    private final Setting setting;

    ThePlan(People people, Setting setting) {
        this.people = people;
        this.setting = setting;
    }

    @Override
    public void play(Stage stage, Report report) {
        report.step("the plan is imported with its date open", () -> importPlan(stage));
        report.step(
                "the same file again is the same conference",
                () -> Check.equal(
                        "id",
                        stage.conferenceId,
                        send().expect(200, 201).json().get("id").asString()));
        report.step("a faulty plan is refused with every fault and its path", this::faulty);
        report.step("eight agenda items and twenty-two tasks are read back", () -> {
            Check.equal("items", 8, read(stage, "/agenda").path("items").size());
            Check.equal("tasks", 22, read(stage, "/tasks").path("items").size());
        });
        report.step("the date is fixed and the agenda has times", () -> {
            people.secretary()
                    .put(path(stage) + "/schedule", Map.of("date", stage.date.toString(), "startTime", "07:30"))
                    .expectDone();
            Check.equal(
                    "start",
                    "07:30",
                    read(stage, "/agenda").at("/items/0/startTime").asString().substring(0, 5));
        });
        report.step(
                "another commune does not see it",
                () -> people.stranger().get(path(stage)).expect(404));
        report.step("the roster has the plan's cap and the funds are open", () -> {
            Check.eventually(
                    "cap",
                    150,
                    () -> people.secretary()
                            .get("/api/rosters/" + stage.conferenceId)
                            .json()
                            .path("cap")
                            .asInt());
            Check.eventually(
                    "funds",
                    2,
                    () -> people.accountant()
                            .get("/api/funds/" + stage.conferenceId)
                            .json()
                            .path("funds")
                            .size());
        });
    }

    private void importPlan(Stage stage) throws IOException {
        stage.conferenceId = send().expect(200, 201).json().get("id").asString();
        JsonNode conference = people.secretary().get(path(stage)).expect(200).json();
        Check.that("the title is read back", conference.toString().contains("Tuyên dương điển hình tiên tiến"));
    }

    private Reply send() throws IOException {
        return people.secretary().post(CONFERENCES, "application/yaml", Files.readString(setting.plan()));
    }

    private void faulty() throws IOException {
        String plan = Files.readString(setting.plan())
                .replace("delegateCap: 150", "delegateCap: -3")
                .replace("owner: van-phong", "owner: khong-co");
        JsonNode problem = people.secretary()
                .post(CONFERENCES, "application/yaml", plan)
                .expect(400)
                .json();
        Check.that("both faults are named: " + problem, problem.path("errors").size() >= 2);
        Check.that(
                "with their paths",
                problem.toString().contains("delegateCap") && problem.toString().contains("agenda[1].owner"));
    }

    private JsonNode read(Stage stage, String part) {
        return people.secretary().get(path(stage) + part).expect(200).json();
    }

    private static String path(Stage stage) {
        return CONFERENCES + "/" + stage.conferenceId;
    }
}
