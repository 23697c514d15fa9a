package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Endpoints;

/**
 * A conference of today with two doors, whose phones have no network most of the time. It is another one than that of the
 * round: before its day a check-in is a trial, and on its day nobody is invited.
 */
final class OfflineDoors {

    static final List<String> DOORS = List.of("cua-chinh", "cua-ben");

    /** Places for who is not on the list: two of the eight groups stay empty. */
    static final int PLACES_LEFT = 8;

    private static final int QUOTA = 4;
    private static final List<String> GROUPS =
            List.of("lanh-dao", "dang-mttq", "co-quan-xa", "cong-an-quan-su", "truong-hoc-y-te", "xom-to");

    /** Who was noted where. */
    record Passed(String delegate, String door) {}

    private final DemoAccounts accounts;
    private final String conferenceId;
    private final String gateway;
    private final Duration retryFor;
    private final List<String> delegates = new ArrayList<>();

    /** Id of each note that was acknowledged → who it is about. */
    final Map<String, Passed> notes = new ConcurrentHashMap<>();

    /** Id of each note of a guest who is not on the list → how it was settled. There must be only one way. */
    final Map<String, Set<String>> walkIns = new ConcurrentHashMap<>();

    /** Ids of the notes that were acknowledged as taken back. */
    final Set<String> takenBack = ConcurrentHashMap.newKeySet();

    private OfflineDoors(DemoAccounts accounts, String conferenceId, String gateway, Duration retryFor) {
        this.accounts = accounts;
        this.conferenceId = conferenceId;
        this.gateway = gateway;
        this.retryFor = retryFor;
    }

    /** Imports the plan. */
    static OfflineDoors plan(Endpoints endpoints, DemoAccounts accounts, String code, Duration retryFor) {
        String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        String plan = endpoints
                .planText(code)
                .replaceAll("quota: \\d+", "quota: " + QUOTA)
                .replaceFirst("delegateCap: \\d+", "delegateCap: " + (QUOTA * GROUPS.size() + PLACES_LEFT))
                .replaceFirst("date: null[^\n]*", "date: " + today + "\n  startTime: 07:30");
        String id = accounts.secretary()
                .post("/api/conferences", "application/yaml", plan)
                .expectDone()
                .id();
        return new OfflineDoors(accounts, id, endpoints.gateway(), retryFor);
    }

    /** Once the roster is known. @param round part of the names */
    void register(int round) {
        Await.until(
                "the roster of the doors",
                retryFor,
                () -> accounts.secretary().get("/api/rosters/" + conferenceId).status() == 200);
        for (int i = 0; i < QUOTA * GROUPS.size(); i++) {
            delegates.add(accounts.secretary()
                    .post(
                            "/api/delegates",
                            Map.of(
                                    "conferenceId",
                                    conferenceId,
                                    "group",
                                    GROUPS.get(i % GROUPS.size()),
                                    "unit",
                                    "truong-hoc",
                                    "name",
                                    "Người ở cửa " + round + "-" + i + " (mẫu)"))
                    .expectDone()
                    .id());
        }
    }

    /** A phone with a pass for this door. */
    ApiClient phoneAt(String door) {
        String pass = accounts.secretary()
                .post("/api/rosters/" + conferenceId + "/door-passes", Map.of("door", door, "phone", "Máy " + door))
                .expectDone()
                .json()
                .path("token")
                .asString();
        return ApiClient.withDoorPass(gateway, pass, retryFor);
    }

    /** Ids of who is on the list. */
    List<String> delegates() {
        return delegates;
    }

    List<JsonNode> stored() {
        return accounts.secretary().all("/api/delegates?conferenceId=" + conferenceId);
    }

    JsonNode book() {
        return accounts.secretary()
                .get("/api/rosters/" + conferenceId + "/walk-ins")
                .expect(200)
                .json();
    }
}
