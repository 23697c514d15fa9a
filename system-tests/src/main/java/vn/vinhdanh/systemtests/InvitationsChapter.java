package vn.vinhdanh.systemtests;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;

/** Everybody with a place is invited: by e-mail with PDF and calendar file, or on paper. */
final class InvitationsChapter implements Chapter {

    private final DemoAccounts accounts;
    private final Mailbox mailbox;

    InvitationsChapter(DemoAccounts accounts, Mailbox mailbox) {
        this.accounts = accounts;
        this.mailbox = mailbox;
    }

    @Override
    public void play(StoryState stage, StoryReport report) {
        report.step("138 are invited at once", () -> {
            accounts.secretary()
                    .post("/api/rosters/" + stage.conferenceId + "/invitations")
                    .expectDone();
            Expect.eventually(
                    "invited",
                    138L,
                    () -> DelegatesChapter.delegates(accounts, stage).stream()
                            .filter(delegate ->
                                    delegate.path("state").asString().equals("INVITED"))
                            .count());
        });
        report.step("every e-mail is sent, or said to be uncertain; none is open", () -> {
            Expect.eventually("open messages", 0L, () -> open(stage));
            Expect.equal("failed", 0L, states(stage, "FAILED"));
        });
        report.step("a person settles what is uncertain", () -> settle(stage));
        report.step("the mailbox holds exactly one invitation for each", () -> {
            Map<String, Long> copies = mailbox.copies();
            for (String address : stage.invitedByMail.values()) {
                Expect.equal("messages to " + address, 1L, copies.get(address));
            }
            Expect.equal("addresses in all", stage.invitedByMail.size(), copies.size());
        });
        report.step("an invitation has a PDF, a calendar file and a link", () -> {
            JsonNode message = mailbox.mailsTo(
                            stage.invitedByMail.values().iterator().next())
                    .getFirst();
            Expect.that(
                    "PDF", text(mailbox.attachment(message, "application/pdf")).startsWith("%PDF-"));
            String calendar = text(mailbox.attachment(message, "text/calendar"));
            Expect.that(
                    "calendar: " + calendar,
                    calendar.contains("BEGIN:VEVENT")
                            && calendar.contains(stage.date.toString().replace("-", "") + "T"));
            Expect.that("link", mailbox.answerLink(message).startsWith("/api/answers/"));
        });
        report.step("paper invitations wait to be printed, each a PDF", () -> {
            List<JsonNode> waiting = messages(stage, "PRINT_PENDING");
            Expect.equal("to print", stage.invitedOnPaper.size(), waiting.size());
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
    }

    private List<JsonNode> messages(StoryState stage, String state) {
        return accounts.secretary().all("/api/messages?conferenceId=" + stage.conferenceId + "&state=" + state);
    }

    private long states(StoryState stage, String state) {
        return messages(stage, state).size();
    }

    private long open(StoryState stage) {
        JsonNode progress = accounts.secretary()
                .get("/api/messages/progress?conferenceId=" + stage.conferenceId)
                .expect(200)
                .json();
        return progress.path("total").asLong() == 138 ? progress.path("open").asLong() : -1;
    }

    /** After a crash between the server's accept and our record: a look into the mailbox tells which it was. */
    private void settle(StoryState stage) {
        for (JsonNode message : messages(stage, "UNCERTAIN")) {
            String address = stage.invitedByMail.get(message.path("delegateId").asString());
            String outcome = mailbox.mailsTo(address).isEmpty() ? "RESEND" : "DELIVERED";
            accounts.secretary()
                    .post("/api/messages/" + message.path("id").asString() + "/resolution", Map.of("outcome", outcome))
                    .expectDone();
        }
        Expect.eventually("open messages", 0L, () -> open(stage));
        Expect.eventually("sent", (long) stage.invitedByMail.size(), () -> states(stage, "SENT"));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
