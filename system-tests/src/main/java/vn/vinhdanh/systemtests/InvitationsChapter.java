package vn.vinhdanh.systemtests;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;

/** Every delegate with a place is invited, by e-mail with PDF and calendar file, or on paper. */
final class InvitationsChapter implements Chapter {

    private final DemoAccounts accounts;
    private final Mailbox mailbox;

    InvitationsChapter(DemoAccounts accounts, Mailbox mailbox) {
        this.accounts = accounts;
        this.mailbox = mailbox;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("the letters are held, to look at them first", () -> run(story, "hold", Map.of()));
        report.step("138 are invited at once", () -> {
            accounts.secretary()
                    .post("/api/rosters/" + story.conferenceId + "/invitations")
                    .expectDone();
            Expect.eventually(
                    "invited",
                    138L,
                    () -> DelegatesChapter.delegates(accounts, story).stream()
                            .filter(delegate ->
                                    delegate.path("state").asString().equals("INVITED"))
                            .count());
        });
        report.step("no held letter goes out; one is looked at, and they are released by group, then all", () -> {
            Expect.eventually("held", (long) story.invitedByMail.size(), () -> states(story, "HELD"));
            Expect.equal("mails", 0, mailbox.copies().size());
            JsonNode letter = messages(story, "HELD").getFirst();
            String preview = text(accounts.secretary()
                    .get("/api/messages/" + letter.path("id").asString() + "/preview")
                    .expect(200)
                    .body());
            Expect.that("preview: " + preview, preview.contains("Trả lời giấy mời"));
            run(story, "release", Map.of("group", letter.path("group").asString()));
            Expect.that("others stay held", states(story, "HELD") > 0);
            run(story, "release", Map.of());
            Expect.equal("held", 0L, states(story, "HELD"));
        });
        report.step("every e-mail is sent or uncertain, none is open", () -> {
            Expect.eventually("open messages", 0L, () -> open(story));
            Expect.equal("failed", 0L, states(story, "FAILED"));
        });
        report.step("the secretary settles the uncertain ones", () -> settle(story));
        report.step("the mailbox holds exactly one invitation for each address", () -> {
            Map<String, Long> copies = mailbox.copies();
            for (String address : story.invitedByMail.values()) {
                Expect.equal("messages to " + address, 1L, copies.get(address));
            }
            Expect.equal("addresses in all", story.invitedByMail.size(), copies.size());
        });
        report.step("an invitation has a PDF, a calendar file and a link", () -> {
            JsonNode message = mailbox.invitationsTo(
                            story.invitedByMail.values().iterator().next())
                    .getFirst();
            Expect.that(
                    "PDF", text(mailbox.attachment(message, "application/pdf")).startsWith("%PDF-"));
            String calendar = text(mailbox.attachment(message, "text/calendar"));
            Expect.that(
                    "calendar: " + calendar,
                    calendar.contains("BEGIN:VEVENT")
                            && calendar.contains(story.date.toString().replace("-", "") + "T"));
            Expect.that("link", mailbox.answerLink(message).startsWith("/api/answers/"));
        });
        report.step("invitations on paper wait to be printed, each a PDF", () -> {
            List<JsonNode> waiting = messages(story, "PRINT_PENDING");
            Expect.equal("to print", story.invitedOnPaper.size(), waiting.size());
            isPdf("/api/messages/sheets?size=A5&conferenceId=" + story.conferenceId);
            isPdf("/api/messages/sheets?size=A6&conferenceId=" + story.conferenceId);
            for (JsonNode message : waiting) {
                String path = "/api/messages/" + message.path("id").asString();
                Expect.that(
                        "PDF",
                        text(accounts.secretary()
                                        .get(path + "/paper")
                                        .expect(200)
                                        .body())
                                .startsWith("%PDF-"));
                accounts.secretary().post(path + "/printed").expectDone();
            }
        });
        report.step("who got a paper is recorded, and the delivery list has a column to sign", () -> {
            JsonNode printed = messages(story, "PRINTED").getFirst();
            JsonNode handedOver = accounts.secretary()
                    .post(
                            "/api/messages/" + printed.path("id").asString() + "/handover",
                            Map.of("result", "HANDED_OVER"))
                    .expectDone()
                    .json();
            Expect.equal(
                    "result", "HANDED_OVER", handedOver.at("/handover/result").asString());
            isPdf("/api/messages/delivery-list?conferenceId=" + story.conferenceId);
        });
        report.step(
                "a preview of another day has the numbers that the services published",
                () -> Expect.eventually(
                        "invited, letters, printed",
                        List.of(138, 138, story.invitedOnPaper.size()),
                        () -> touched(story)));
    }

    private List<Integer> touched(StoryState story) {
        JsonNode touched = accounts.secretary()
                .post(
                        "/api/conferences/" + story.conferenceId + "/schedule/preview",
                        Map.of("date", story.date.plusDays(1).toString(), "startTime", "07:30"))
                .expect(200)
                .json()
                .path("touched");
        return List.of(
                touched.at("/invitations/invited").asInt(),
                touched.at("/letters/sent").asInt(),
                touched.at("/letters/printed").asInt());
    }

    private List<JsonNode> messages(StoryState story, String state) {
        return accounts.secretary().all("/api/messages?conferenceId=" + story.conferenceId + "&state=" + state).stream()
                .filter(message -> !message.path("nominationId").isString()
                        && !message.path("taskCode").isString())
                .toList();
    }

    private void isPdf(String path) {
        byte[] file = accounts.secretary().get(path).expect(200).body();
        Expect.that("PDF of " + path, text(file).startsWith("%PDF-"));
    }

    private void run(StoryState story, String act, Map<String, String> more) {
        Map<String, String> request = new HashMap<>(more);
        request.put("conferenceId", story.conferenceId);
        accounts.secretary().post("/api/messages/" + act, request).expectDone();
    }

    private long states(StoryState story, String state) {
        return messages(story, state).size();
    }

    private long open(StoryState story) {
        JsonNode progress = accounts.secretary()
                .get("/api/messages/progress?conferenceId=" + story.conferenceId)
                .expect(200)
                .json();
        return progress.path("total").asLong() == 138 ? progress.path("open").asLong() : -1;
    }

    /**
     * A message is uncertain after a crash between the acceptance by the mail server and its record. The mailbox tells
     * whether it arrived.
     */
    private void settle(StoryState story) {
        for (JsonNode message : messages(story, "UNCERTAIN")) {
            String address = story.invitedByMail.get(message.path("delegateId").asString());
            String outcome = mailbox.invitationsTo(address).isEmpty() ? "RESEND" : "DELIVERED";
            accounts.secretary()
                    .post("/api/messages/" + message.path("id").asString() + "/resolution", Map.of("outcome", outcome))
                    .expectDone();
        }
        Expect.eventually("open messages", 0L, () -> open(story));
        Expect.eventually("sent", (long) story.invitedByMail.size(), () -> states(story, "SENT"));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
