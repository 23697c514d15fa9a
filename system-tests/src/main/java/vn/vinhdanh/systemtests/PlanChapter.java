package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Endpoints;
import vn.vinhdanh.systemtests.running.Response;

/** The secretary imports the plan and fixes the date, and the other services take over what they need. */
final class PlanChapter implements Chapter {

    private static final String CONFERENCES = "/api/conferences";

    private final DemoAccounts accounts;
    private final Endpoints endpoints;

    PlanChapter(DemoAccounts accounts, Endpoints endpoints) {
        this.accounts = accounts;
        this.endpoints = endpoints;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("the plan is imported without a date", () -> importPlan(story));
        report.step(
                "the same file again is the same conference",
                () -> Expect.equal(
                        "id", story.conferenceId, send().expect(200, 201).id()));
        report.step("an invalid plan is refused with every error and its path", this::importInvalidPlan);
        report.step("eight agenda items and twenty-two tasks are read back", () -> {
            Expect.equal("items", 8, read(story, "/agenda").path("items").size());
            Expect.equal("tasks", 22, read(story, "/tasks").path("items").size());
        });
        report.step("the date is fixed and the agenda has times", () -> {
            accounts.secretary()
                    .put(path(story) + "/schedule", Map.of("date", story.date.toString(), "startTime", "07:30"))
                    .expectDone();
            Expect.equal(
                    "start",
                    "07:30",
                    read(story, "/agenda").at("/items/0/startTime").asString().substring(0, 5));
        });
        report.step(
                "another commune does not see it",
                () -> accounts.otherCommune().get(path(story)).expect(404));
        report.step("a date that is past is refused", () -> {
            Map<String, String> past = Map.of("date", "2025-08-28", "startTime", "07:30");
            Expect.refused(
                    accounts.secretary().put(path(story) + "/schedule", past), "AConferenceIsNotMovedIntoThePast");
        });
        report.step("the sample quotas limit nobody until the secretariat confirms them", () -> confirmQuotas(story));
        report.step("the roster has the plan's cap and the funds are open", () -> {
            Expect.eventually(
                    "cap",
                    150,
                    () -> accounts.secretary()
                            .get("/api/rosters/" + story.conferenceId)
                            .json()
                            .path("cap")
                            .asInt());
            Expect.eventually(
                    "funds",
                    2,
                    () -> accounts.accountant()
                            .get("/api/funds/" + story.conferenceId)
                            .json()
                            .path("funds")
                            .size());
        });
    }

    private void importPlan(StoryState story) {
        story.conferenceId = send().expect(200, 201).id();
        JsonNode conference = accounts.secretary().get(path(story)).expect(200).json();
        Expect.that("the title is read back", conference.toString().contains("Tuyên dương điển hình tiên tiến"));
    }

    private Response send() {
        return accounts.secretary().post(CONFERENCES, "application/yaml", endpoints.planText());
    }

    private void confirmQuotas(StoryState story) {
        Expect.eventually("groups that share all places", 8L, () -> groups(story, "shared"));
        List<Map<String, Object>> groups = new ArrayList<>();
        for (JsonNode group :
                accounts.secretary().get(path(story)).expect(200).json().at("/plan/delegateGroups")) {
            int quota = group.path("quota").asInt(group.at("/sample/quota").asInt());
            groups.add(Map.of(
                    "code",
                    group.path("code").asString(),
                    "name",
                    group.path("name").asString(),
                    "quota",
                    quota));
        }
        Map<String, Object> parts = Map.of("delegateGroups", groups);
        JsonNode preview = accounts.secretary()
                .post(path(story) + "/plan/preview", parts)
                .expect(200)
                .json();
        Expect.that(
                "what changes: " + preview.path("changed"),
                preview.path("changed").size() >= 8);
        accounts.secretary().put(path(story) + "/plan", parts).expect(200);
        Expect.eventually("groups that share", 0L, () -> groups(story, "shared"));
        Expect.equal("samples", 0L, groups(story, "quotaIsSample"));
    }

    /** How many groups of the roster have this mark. */
    private long groups(StoryState story, String mark) {
        return accounts.secretary()
                .get("/api/rosters/" + story.conferenceId)
                .json()
                .path("groups")
                .valueStream()
                .filter(group -> group.path(mark).asBoolean())
                .count();
    }

    private void importInvalidPlan() {
        String plan = endpoints
                .planText()
                .replace("delegateCap: 150", "delegateCap: -3")
                .replace("owner: van-phong", "owner: khong-co");
        JsonNode problem = accounts.secretary()
                .post(CONFERENCES, "application/yaml", plan)
                .expect(400)
                .json();
        Expect.that("both errors are named: " + problem, problem.path("errors").size() >= 2);
        Expect.that(
                "with their paths",
                problem.toString().contains("delegateCap") && problem.toString().contains("agenda[1].owner"));
    }

    private JsonNode read(StoryState story, String part) {
        return accounts.secretary().get(path(story) + part).expect(200).json();
    }

    private static String path(StoryState story) {
        return CONFERENCES + "/" + story.conferenceId;
    }
}
