package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Concurrently;
import vn.vinhdanh.systemtests.running.DemoAccounts;

/** Awardees get their places automatically. The secretary registers the other groups until their quotas are used up. */
final class DelegatesChapter implements Chapter {

    static final String DELEGATES = "/api/delegates";

    /** The group of leaders, which gets more registrations than places. */
    private static final String CROWDED = "lanh-dao";

    private static final int TOO_MANY = 3;
    private static final int CLERKS = 8;

    /** The quotas of the plan for the seven groups without the awardees: 104 places. */
    private static final Map<String, Integer> QUOTAS = Map.of(
            CROWDED,
            12,
            "dang-mttq",
            14,
            "co-quan-xa",
            14,
            "cong-an-quan-su",
            6,
            "truong-hoc-y-te",
            16,
            "xom-to",
            34,
            "doanh-nghiep",
            8);

    private static final int ON_PAPER = 4;

    private final DemoAccounts accounts;

    DelegatesChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step(
                "every awardee has a place",
                () -> Expect.eventually(
                        "awardees",
                        34L,
                        () -> delegates(story).stream()
                                .filter(delegate -> delegate.path("nominations").size() > 0)
                                .count()));
        report.step(
                "107 registrations at once for 104 places: three wait, no group exceeds its quota", () -> fill(story));
        report.step("nobody is registered as an awardee, or without a unit by the secretariat", () -> {
            Map<String, Object> awardee = person(story, "duoc-khen", 1);
            Expect.equal(
                    "refused by",
                    "AwardeesEnterTheirGroupByTheAward",
                    accounts.secretary()
                            .post(DELEGATES, awardee)
                            .expect(409)
                            .json()
                            .path("code")
                            .asString());
            Map<String, Object> ofNoUnit = person(story, "xom-to", 99);
            ofNoUnit.remove("unit");
            accounts.secretary().post(DELEGATES, ofNoUnit).expect(400);
        });
        report.step("the same person gets no second place", () -> {
            int before = taken(story);
            accounts.secretary().post(DELEGATES, person(story, "xom-to", 1)).expect(200, 201);
            Expect.equal("taken", before, taken(story));
        });
        report.step("a free place goes to the first who waits", () -> promote(story));
        report.step(
                "a quota below what is taken takes nobody's place, and the group is full",
                () -> lowerAndRestore(story));
        report.step("awardees leave an address; four want an invitation on paper", () -> contacts(story));
    }

    static List<JsonNode> delegates(DemoAccounts accounts, StoryState story) {
        return accounts.secretary().all(DELEGATES + "?conferenceId=" + story.conferenceId);
    }

    static int waiting(DemoAccounts accounts, StoryState story) {
        return roster(accounts, story).path("waiting").asInt();
    }

    private static boolean isCrowded(JsonNode delegate) {
        return delegate.path("group").asString().equals(CROWDED);
    }

    private List<JsonNode> delegates(StoryState story) {
        return delegates(accounts, story);
    }

    private void fill(StoryState story) {
        List<Runnable> requests = new ArrayList<>();
        for (Map.Entry<String, Integer> quota : QUOTAS.entrySet()) {
            int registrations = quota.getValue() + (quota.getKey().equals(CROWDED) ? TOO_MANY : 0);
            for (int i = 0; i < registrations; i++) {
                Map<String, Object> person = person(story, quota.getKey(), i);
                requests.add(() -> accounts.secretary().post(DELEGATES, person).expect(200, 201));
            }
        }
        Concurrently.runAll(CLERKS, requests);
        Expect.eventually("waiting", TOO_MANY, () -> waiting(accounts, story));
        Expect.eventually("taken", 138, () -> taken(story));
        noGroupExceedsItsQuota(story);
    }

    private void noGroupExceedsItsQuota(StoryState story) {
        for (JsonNode group : roster(accounts, story).path("groups")) {
            Expect.that(
                    "the quota of " + group,
                    group.path("taken").asInt() <= group.path("quota").asInt());
        }
    }

    private void lowerAndRestore(StoryState story) {
        quota(story, CROWDED, 10);
        Expect.eventually("places of the leaders", 10, () -> group(story, CROWDED, "places"));
        Expect.equal("taken by leaders", 12, group(story, CROWDED, "taken"));
        Expect.equal("those who wait", 2, group(story, CROWDED, "waiting"));
        quota(story, CROWDED, 12);
        Expect.eventually("places of the leaders", 12, () -> group(story, CROWDED, "places"));
        Expect.equal("taken by leaders", 12, group(story, CROWDED, "taken"));
    }

    private int group(StoryState story, String code, String number) {
        return roster(accounts, story)
                .path("groups")
                .valueStream()
                .filter(group -> group.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path(number)
                .asInt();
    }

    private void quota(StoryState story, String code, int places) {
        String conference = "/api/conferences/" + story.conferenceId;
        JsonNode groups =
                accounts.secretary().get(conference).expect(200).json().at("/plan/delegateGroups");
        List<Map<String, Object>> changed = groups.valueStream()
                .map(group -> Map.<String, Object>of(
                        "code",
                        group.path("code").asString(),
                        "name",
                        group.path("name").asString(),
                        "quota",
                        group.path("code").asString().equals(code)
                                ? places
                                : group.path("quota").asInt()))
                .toList();
        accounts.secretary()
                .put(conference + "/plan", Map.of("delegateGroups", changed))
                .expect(200);
    }

    private void promote(StoryState story) {
        String leader = delegates(story).stream()
                .filter(delegate ->
                        isCrowded(delegate) && delegate.path("state").asString().equals("REGISTERED"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        accounts.secretary()
                .post(DELEGATES + "/" + leader + "/cancellation", Map.of("reason", "Bận công tác (mẫu)."))
                .expectDone();
        Expect.eventually("waiting", TOO_MANY - 1, () -> waiting(accounts, story));
        Expect.eventually("taken", 138, () -> taken(story));
    }

    private void contacts(StoryState story) {
        int awardees = 0;
        for (JsonNode delegate : delegates(story)) {
            String id = delegate.path("id").asString();
            if (delegate.path("nominations").size() > 0) {
                boolean paper = awardees < ON_PAPER;
                String address = "duoc-khen-" + awardees + "@vi-du.example";
                accounts.secretary()
                        .put(
                                DELEGATES + "/" + id + "/contact",
                                paper ? Map.of("channel", "PRINT") : Map.of("channel", "EMAIL", "email", address))
                        .expectDone();
                if (paper) {
                    story.invitedOnPaper.add(id);
                } else {
                    story.invitedByMail.put(id, address);
                }
                awardees++;
            } else if (delegate.path("state").asString().equals("REGISTERED")) {
                story.invitedByMail.put(
                        id,
                        accounts.secretary()
                                .get(DELEGATES + "/" + id)
                                .expect(200)
                                .json()
                                .at("/contact/email")
                                .asString());
                if (isCrowded(delegate)) {
                    story.inCrowdedGroups.add(id);
                }
            }
        }
        Expect.equal("to be invited", 138, story.invitedByMail.size() + story.invitedOnPaper.size());
    }

    private static JsonNode roster(DemoAccounts accounts, StoryState story) {
        return accounts.secretary()
                .get("/api/rosters/" + story.conferenceId)
                .expect(200)
                .json();
    }

    private int taken(StoryState story) {
        int taken = roster(accounts, story).path("taken").asInt();
        Expect.that("at most 150 places are taken", taken <= 150);
        return taken;
    }

    private static Map<String, Object> person(StoryState story, String group, int number) {
        Map<String, Object> person = new HashMap<>();
        person.put("conferenceId", story.conferenceId);
        person.put("group", group);
        person.put("unit", "xom-to-dan-pho");
        person.put("name", "Đại biểu " + group + " " + number + " (mẫu)");
        person.put("birthYear", 1960 + number);
        person.put("channel", "EMAIL");
        person.put("email", group + "-" + number + "@vi-du.example");
        return person;
    }
}
