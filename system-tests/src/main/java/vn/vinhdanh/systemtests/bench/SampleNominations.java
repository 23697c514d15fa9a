package vn.vinhdanh.systemtests.bench;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Response;
import vn.vinhdanh.systemtests.running.Service;

/** Nominations of one conference, each of another person and of about the size of a real one. */
final class SampleNominations {

    /** Two or three sentences, as many as the forms have space for. */
    private static final String ACHIEVEMENT = "Thành tích mẫu số %d: vận động các hộ trong xóm hiến đất làm đường, "
            + "giúp ba gia đình thoát nghèo, duy trì tổ tự quản an ninh trật tự và nếp sống văn hóa ở khu dân cư "
            + "trong phong trào thi đua giai đoạn 2020 - 2025.";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String conference;

    SampleNominations(String conference) {
        this.conference = conference;
    }

    /** @param turn selects the nominating unit */
    Response draft(Accounts accounts, Service through, int turn) {
        return officer(accounts, through, turn).post("/api/nominations", body()).expectSuccess();
    }

    /** Drafts a nomination and submits it: two commands, two writes, one event. @return its id */
    String submit(Accounts accounts, Service through, int turn) {
        String id = draft(accounts, through, turn).id();
        officer(accounts, through, turn)
                .post("/api/nominations/" + id + "/submission")
                .expectSuccess();
        return id;
    }

    Map<String, Object> body() {
        int number = NEXT.incrementAndGet();
        Map<String, Object> nominee =
                Map.of("kind", "INDIVIDUAL", "name", "Nông Thị Mẫu " + number, "birthYear", 1980, "directLabour", true);
        return Map.of(
                "conferenceId",
                conference,
                "nominee",
                nominee,
                "movement",
                "nong-thon-moi",
                "formOfAward",
                "GIAY_KHEN",
                "achievement",
                ACHIEVEMENT.formatted(number),
                "underDiscipline",
                false);
    }

    private static ApiClient officer(Accounts accounts, Service through, int turn) {
        String unit = Accounts.UNITS.get(Math.floorMod(turn, Accounts.UNITS.size()));
        return accounts.direct(through, Accounts.officerOf(unit));
    }
}
