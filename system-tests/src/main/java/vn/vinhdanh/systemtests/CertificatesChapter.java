package vn.vinhdanh.systemtests;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Today;

/** The register numbers of the awards, their certificates, and the page that anybody may open. */
final class CertificatesChapter implements Chapter {

    private final DemoAccounts accounts;

    CertificatesChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("the thirty-four awards have register numbers from 1, without a gap", () -> {
            Expect.eventually("registered", 34, () -> entries().size());
            Expect.equal(
                    "numbers",
                    IntStream.rangeClosed(1, 34).boxed().toList(),
                    entries().stream()
                            .map(entry -> entry.path("number").asInt())
                            .toList());
            accounts.secretary()
                    .post("/api/decisions/" + story.decisionId + "/registration")
                    .expect(200);
            Expect.equal("entered again", 34, entries().size());
        });
        report.step("their certificates are one PDF", () -> {
            byte[] paper = accounts.secretary()
                    .get("/api/decisions/" + story.decisionId + "/certificates")
                    .expect(200)
                    .body();
            Expect.that("it is a PDF", new String(paper, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-"));
        });
        report.step("anybody with the code reads that an award is in force, and names as the commune has set", () -> {
            String page = entries().getFirst().path("verify").asString();
            JsonNode initials = verified(accounts, page);
            Expect.equal("in force", true, initials.path("inForce").asBoolean());
            Expect.equal(
                    "the decision",
                    "05/QĐ-UBND",
                    initials.at("/decision/number").asString());
            set("NONE");
            Expect.that("nobody is named", verified(accounts, page).path("name").isNull());
            set("INITIALS");
        });
        report.step("a wrong code says nothing", () -> {
            accounts.anonymous().get("/verify/" + "a".repeat(44)).expect(404);
            accounts.anonymous().get("/verify/" + story.selected.getLast()).expect(404);
        });
    }

    /** What anybody with the code of this page reads. */
    static JsonNode verified(DemoAccounts accounts, String page) {
        return accounts.anonymous().get(page).expect(200).json();
    }

    static String register() {
        return "/api/award-registers/" + Today.inVietnam().substring(0, 4);
    }

    static List<JsonNode> entries(JsonNode register) {
        return register.path("entries").valueStream().toList();
    }

    private List<JsonNode> entries() {
        return entries(accounts.secretary().get(register()).expect(200).json());
    }

    private void set(String naming) {
        accounts.secretary()
                .put("/api/certificate-settings", Map.of("naming", naming, "printers", List.of()))
                .expectDone();
    }
}
