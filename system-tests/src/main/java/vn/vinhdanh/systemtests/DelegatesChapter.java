package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Response;

/** Awardees get a place by themselves; the other groups are registered by hand until the hall is full. */
final class DelegatesChapter implements Chapter {

    static final String DELEGATES = "/api/delegates";

    /** The group of leaders, for which more ask than it has places. */
    private static final String CROWDED = "lanh-dao";

    private static final int TOO_MANY = 3;

    /** The plan's sample quotas of the seven groups beside the awardees: 104 places. */
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
    public void play(StoryState stage, StoryReport report) {
        report.step(
                "every awardee has a place",
                () -> Expect.eventually(
                        "awardees",
                        34L,
                        () -> delegates(stage).stream()
                                .filter(delegate -> delegate.path("nominations").size() > 0)
                                .count()));
        report.step("107 more ask at once for 104 places: three wait, no group passes its quota", () -> fill(stage));
        report.step("the same person again takes no second place", () -> {
            int before = taken(stage);
            accounts.secretary().post(DELEGATES, person(stage, "xom-to", 1)).expect(200, 201);
            Expect.equal("taken", before, taken(stage));
        });
        report.step("a place that becomes free goes to who waits first", () -> promote(stage));
        report.step("awardees leave an address; four want paper", () -> contacts(stage));
    }

    static List<JsonNode> delegates(DemoAccounts accounts, StoryState stage) {
        return accounts.secretary().all(DELEGATES + "?conferenceId=" + stage.conferenceId);
    }

    static int waiting(DemoAccounts accounts, StoryState stage) {
        return roster(accounts, stage).path("waiting").asInt();
    }

    private static boolean isCrowded(JsonNode delegate) {
        return delegate.path("group").asString().equals(CROWDED);
    }

    private List<JsonNode> delegates(StoryState stage) {
        return delegates(accounts, stage);
    }

    private void fill(StoryState stage) throws InterruptedException, ExecutionException {
        List<Callable<Response>> requests = new ArrayList<>();
        for (Map.Entry<String, Integer> quota : QUOTAS.entrySet()) {
            int many = quota.getValue() + (quota.getKey().equals(CROWDED) ? TOO_MANY : 0);
            for (int i = 0; i < many; i++) {
                Map<String, Object> person = person(stage, quota.getKey(), i);
                requests.add(() -> accounts.secretary().post(DELEGATES, person).expect(200, 201));
            }
        }
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            for (Future<Response> reply : clerks.invokeAll(requests)) {
                reply.get();
            }
        }
        Expect.eventually("waiting", TOO_MANY, () -> waiting(accounts, stage));
        Expect.eventually("taken", 138, () -> taken(stage));
        noGroupPassesItsQuota(stage);
    }

    private void noGroupPassesItsQuota(StoryState stage) {
        for (JsonNode group : roster(accounts, stage).path("groups")) {
            Expect.that(
                    "the quota of " + group,
                    group.path("taken").asInt() <= group.path("quota").asInt());
        }
    }

    private void promote(StoryState stage) {
        String leader = delegates(stage).stream()
                .filter(delegate ->
                        isCrowded(delegate) && delegate.path("state").asString().equals("REGISTERED"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        accounts.secretary()
                .post(DELEGATES + "/" + leader + "/cancellation", Map.of("reason", "Bận công tác (mẫu)."))
                .expectDone();
        Expect.eventually("waiting", TOO_MANY - 1, () -> waiting(accounts, stage));
        Expect.eventually("taken", 138, () -> taken(stage));
    }

    private void contacts(StoryState stage) {
        int number = 0;
        for (JsonNode delegate : delegates(stage)) {
            String id = delegate.path("id").asString();
            if (delegate.path("nominations").size() > 0) {
                boolean paper = number < ON_PAPER;
                String address = "duoc-khen-" + number + "@vi-du.example";
                accounts.secretary()
                        .put(
                                DELEGATES + "/" + id + "/contact",
                                paper ? Map.of("channel", "PRINT") : Map.of("channel", "EMAIL", "email", address))
                        .expectDone();
                if (paper) {
                    stage.invitedOnPaper.add(id);
                } else {
                    stage.invitedByMail.put(id, address);
                }
                number++;
            } else if (delegate.path("state").asString().equals("REGISTERED")) {
                stage.invitedByMail.put(
                        id,
                        accounts.secretary()
                                .get(DELEGATES + "/" + id)
                                .expect(200)
                                .json()
                                .at("/contact/email")
                                .asString());
                if (isCrowded(delegate)) {
                    stage.whereOthersWait.add(id);
                }
            }
        }
        Expect.equal("to be invited", 138, stage.invitedByMail.size() + stage.invitedOnPaper.size());
    }

    private static JsonNode roster(DemoAccounts accounts, StoryState stage) {
        return accounts.secretary()
                .get("/api/rosters/" + stage.conferenceId)
                .expect(200)
                .json();
    }

    private int taken(StoryState stage) {
        int taken = roster(accounts, stage).path("taken").asInt();
        Expect.that("the cap of 150 is never passed", taken <= 150);
        return taken;
    }

    private static Map<String, Object> person(StoryState stage, String group, int number) {
        Map<String, Object> person = new HashMap<>();
        person.put("conferenceId", stage.conferenceId);
        person.put("group", group);
        person.put("unit", "xom-to-dan-pho");
        person.put("name", "Đại biểu " + group + " " + number + " (mẫu)");
        person.put("channel", "EMAIL");
        person.put("email", group + "-" + number + "@vi-du.example");
        return person;
    }
}
