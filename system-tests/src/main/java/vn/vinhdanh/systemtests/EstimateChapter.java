package vn.vinhdanh.systemtests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;

/** What the conference costs is estimated by one person and approved by another, with a reason for what is over the norm. */
final class EstimateChapter implements Chapter {

    private static final long WITHIN = 20_000;
    private static final long OVER = 25_000;

    private final DemoAccounts accounts;

    EstimateChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("the quantity of an estimate follows the places that are taken", () -> follow(story));
        report.step("a price over the norm needs a reason", () -> explain(story));
        report.step("the Chairman returns the estimate, then approves what was mended", () -> settle(story));
    }

    private void follow(StoryState story) {
        prepare(story, line(WITHIN, null));
        int places = read(story).path("places").asInt();
        Expect.equal("whether somebody has a place", true, places > 0);
        Expect.equal(
                "cups for each place, twice",
                2L * places,
                read(story).at("/versions/0/lines/0/quantity").asLong());
    }

    private void explain(StoryState story) {
        prepare(story, line(OVER, null));
        Expect.refused(accounts.secretary().post(path(story) + "/submission"), "OverTheNormNeedsAReason");
        prepare(story, line(OVER, "Nước đóng chai (mẫu)"));
        accounts.secretary().post(path(story) + "/submission").expectDone();
    }

    private void settle(StoryState story) {
        accounts.secretary().post(path(story) + "/approval").expect(403);
        accounts.chairman()
                .post(
                        path(story) + "/return",
                        Map.of("lines", List.of(Map.of("line", 1, "reason", "Dùng nước đun (mẫu)"))))
                .expectDone();
        prepare(story, line(WITHIN, null));
        accounts.secretary().post(path(story) + "/submission").expectDone();
        accounts.chairman().post(path(story) + "/approval").expectDone();
        Expect.equal("the version that holds", 2, read(story).path("approved").asInt());
    }

    private void prepare(StoryState story, Map<String, Object> line) {
        boolean first = read(story).path("versions").isEmpty();
        Map<String, Object> coded = new HashMap<>(line);
        if (!first) {
            coded.put("code", 1);
        }
        accounts.secretary()
                .put(path(story) + "/lines", Map.of("lines", List.of(coded)))
                .expectDone();
    }

    private static Map<String, Object> line(long price, @Nullable String overNorm) {
        Map<String, Object> line = new HashMap<>(Map.of(
                "text", "Nước uống (mẫu)",
                "unit", "người/buổi",
                "count", 2,
                "perPlace", true,
                "unitPrice", price,
                "basis", "Báo giá (mẫu)",
                "norm", "refreshments"));
        if (overNorm != null) {
            line.put("overNorm", overNorm);
        }
        return line;
    }

    private JsonNode read(StoryState story) {
        return accounts.secretary().get(path(story)).expect(200).json();
    }

    private static String path(StoryState story) {
        return "/api/estimates/" + story.conferenceId;
    }
}
