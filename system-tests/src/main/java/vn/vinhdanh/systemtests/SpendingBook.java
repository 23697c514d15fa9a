package vn.vinhdanh.systemtests;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Today;

/** What is spent of the lines of the estimate, as the accountant enters and reads it. */
final class SpendingBook {

    private final DemoAccounts accounts;

    SpendingBook(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    /** Sends the file first. */
    List<Map<String, Object>> vouchers(StoryState story, int line, String number, long amount) {
        String file = accounts.accountant()
                .post(line(story, line) + "/files", "application/octet-stream", paper(number))
                .expect(201)
                .id();
        return List.of(Map.of(
                "number",
                number,
                "day",
                Today.inVietnam(),
                "payee",
                "Cửa hàng Mẫu (mẫu)",
                "amount",
                amount,
                "file",
                file,
                "name",
                number + ".pdf"));
    }

    static String paper(String number) {
        return "%PDF-1.7 " + number;
    }

    void amounts(StoryState story, int code, long approved, long spent, long advanced) {
        JsonNode line = of(story, code);
        Expect.equal(
                "approved, spent, advanced and left of line " + code,
                List.of(approved, spent, advanced, approved - spent - advanced),
                List.of(
                        line.path("approved").asLong(),
                        line.path("spent").asLong(),
                        line.path("advanced").asLong(),
                        line.path("left").asLong()));
    }

    String state(StoryState story, int line, int place) {
        return of(story, line).at("/spendings/" + place + "/state").asString();
    }

    JsonNode of(StoryState story, int code) {
        return accounts.accountant()
                .get("/api/spending/" + story.conferenceId)
                .expect(200)
                .json()
                .path("lines")
                .valueStream()
                .filter(line -> line.path("code").asInt() == code)
                .findFirst()
                .orElseThrow();
    }

    JsonNode fund(StoryState story) {
        return accounts.accountant()
                .get("/api/funds/" + story.conferenceId)
                .expect(200)
                .json()
                .path("funds")
                .valueStream()
                .filter(fund -> fund.path("fund").asString().equals("STATE_BUDGET"))
                .findFirst()
                .orElseThrow();
    }

    static String line(StoryState story, int code) {
        return "/api/spending/" + story.conferenceId + "/lines/" + code;
    }

    /** The address of the spending at this place of the line, from 0. */
    String spending(StoryState story, int line, int place) {
        return line(story, line) + "/spendings/"
                + of(story, line).at("/spendings/" + place + "/id").asString();
    }
}
