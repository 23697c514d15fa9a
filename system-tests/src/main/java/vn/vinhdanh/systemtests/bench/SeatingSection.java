package vn.vinhdanh.systemtests.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Service;

/** Seats the delegates of a small conference and of a large one, as an officer does it: one request. */
final class SeatingSection implements SingleSystemSection {

    private static final int REPETITIONS = 9;
    private static final List<String> GROUPS = List.of(
            "lanh-dao", "dang-mttq", "co-quan-xa", "cong-an-quan-su", "truong-hoc-y-te", "xom-to", "doanh-nghiep");

    @Override
    public String name() {
        return "seating";
    }

    @Override
    public void measure(SystemUnderTest system) {
        system.results().atMost("150 guests seated anew, p50, ms", millisecondsToSeat(system, 154, 10, 8), 200);
        system.results().atMost("2,000 guests seated anew, p50, ms", millisecondsToSeat(system, 1_995, 50, 20), 2_000);
    }

    /**
     * @param guests a multiple of the groups
     * @param rows of the hall
     * @param seats on each side of the aisle
     */
    private static double millisecondsToSeat(SystemUnderTest system, int guests, int rows, int seats) {
        String conference = conference(system, guests);
        ApiClient secretary = system.accounts().direct(Service.DELEGATE, Accounts.SECRETARY);
        ClosedLoad.ofAll(system.scale().clients(), guests, number -> register(secretary, conference, number));
        String path = "/api/seatings/" + conference + "/arrangement";
        Map<String, Object> order = Map.of("hallId", hall(secretary, rows, seats), "anew", true);
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < REPETITIONS; i++) {
            long began = System.nanoTime();
            secretary.post(path, order).expectSuccess();
            milliseconds.add((System.nanoTime() - began) / (double) TimeUnit.MILLISECONDS.toNanos(1));
        }
        Collections.sort(milliseconds);
        return milliseconds.get(REPETITIONS / 2);
    }

    /** Each group has the same share; that of the awardees stays empty. */
    private static String conference(SystemUnderTest system, int guests) {
        int share = guests / GROUPS.size();
        String plan = system.conferences()
                .plan()
                .replaceAll("quota: \\d+", "quota: " + share)
                .replaceFirst("delegateCap: \\d+", "delegateCap: " + share * (GROUPS.size() + 1));
        String conference = system.conferences().open(plan);
        SampleConferences.await(
                "the roster", system.accounts().gateway(Accounts.SECRETARY), "/api/rosters/" + conference, "\"cap\"");
        return conference;
    }

    private static void register(ApiClient secretary, String conference, int number) {
        Map<String, Object> delegate = Map.of(
                "conferenceId",
                conference,
                "group",
                GROUPS.get(number % GROUPS.size()),
                "unit",
                "truong-hoc",
                "name",
                "Đại biểu Mẫu " + number,
                "channel",
                "PRINT");
        secretary.post("/api/delegates", delegate).expectSuccess();
    }

    private static String hall(ApiClient secretary, int rows, int seats) {
        Map<String, Object> template = Map.of(
                "code", "bench-" + UUID.randomUUID().toString().substring(0, 8),
                "name", "Hội trường (mẫu)",
                "template", "MEETING_ROOM");
        String id = secretary.post("/api/halls", template).expectSuccess().id();
        Map<String, Object> layout = Map.of(
                "rows", Collections.nCopies(rows, "o".repeat(seats) + "=" + "o".repeat(seats)),
                "stage", "TOP",
                "blocks", List.of());
        secretary
                .put("/api/halls/" + id, Map.of("name", "Hội trường (mẫu)", "layout", layout))
                .expectSuccess();
        return id;
    }
}
