package vn.vinhdanh.systemtests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;

/** Delegates answer by their personal link, without an account. The secretary enters the answers on paper. */
final class AnswersChapter implements Chapter {

    private static final int BY_LINK = 20;
    private static final String FOLLOW_UPS = "/api/messages/follow-ups";

    private final DemoAccounts accounts;
    private final Mailbox mailbox;
    private Map<String, JsonNode> mails = Map.of();

    AnswersChapter(DemoAccounts accounts, Mailbox mailbox) {
        this.accounts = accounts;
        this.mailbox = mailbox;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("every delegate opens the mail", () -> mails = mailbox.newestByAddress());
        List<Map.Entry<String, String>> invited = invited(story, false);
        report.step("opening a link changes nothing", () -> {
            String link = linkOf(invited.getFirst().getValue());
            accounts.anonymous().get(link).expect(200);
            Expect.equal("state", "INVITED", state(invited.getFirst().getKey()));
        });
        report.step("twenty answer by link: accept, decline, substitute", () -> {
            for (int i = 0; i < BY_LINK; i++) {
                accounts.anonymous()
                        .post(linkOf(invited.get(i).getValue()), answer(i))
                        .expectDone();
            }
            for (int i = 0; i < BY_LINK; i++) {
                Expect.equal("state", expected(i), state(invited.get(i).getKey()));
            }
        });
        report.step("a change of mind is allowed", () -> {
            String link = linkOf(invited.get(1).getValue());
            accounts.anonymous().post(link, Map.of("answer", "ACCEPT")).expectDone();
            Expect.equal("state", "ACCEPTED", state(invited.get(1).getKey()));
        });
        report.step(
                "a declined place goes to the first who waits; a later acceptance goes to the end of the queue", () -> {
                    Map.Entry<String, String> leader = invited(story, true).getFirst();
                    String link = linkOf(leader.getValue());
                    int waiting = DelegatesChapter.waiting(accounts, story);
                    accounts.anonymous().post(link, decline()).expectDone();
                    Expect.equal("state", "DECLINED", state(leader.getKey()));
                    Expect.eventually("waiting", waiting - 1, () -> DelegatesChapter.waiting(accounts, story));
                    accounts.anonymous().post(link, Map.of("answer", "ACCEPT")).expectDone();
                    Expect.equal("state", "WAITLISTED", state(leader.getKey()));
                    Expect.equal("waiting", waiting, DelegatesChapter.waiting(accounts, story));
                });
        report.step("a forged link is refused and changes nothing", () -> {
            String link = linkOf(invited.get(2).getValue());
            String forged = link.substring(0, link.length() - 4) + (link.endsWith("aaaa") ? "bbbb" : "aaaa");
            int status = accounts.anonymous()
                    .post(forged, Map.of("answer", "DECLINE"))
                    .status();
            Expect.that("a 4xx, was " + status, status >= 400 && status < 500);
            Expect.equal("state", expected(2), state(invited.get(2).getKey()));
        });
        report.step("the secretary enters the answers that came on paper", () -> {
            for (String delegate : story.invitedOnPaper) {
                Expect.eventually("the delivery that is recorded", "SENT", () -> delivery(delegate));
                accounts.secretary()
                        .post(DelegatesChapter.DELEGATES + "/" + delegate + "/answer", Map.of("answer", "ACCEPT"))
                        .expectDone();
                Expect.equal("state", "ACCEPTED", state(delegate));
            }
        });
        report.step("who has not answered is reminded by mail, once", () -> {
            Map<String, Object> reminder = Map.of("conferenceId", story.conferenceId, "kind", "REMINDER");
            accounts.secretary().post(FOLLOW_UPS, reminder).expectDone();
            JsonNode after =
                    accounts.secretary().post(FOLLOW_UPS, reminder).expect(200).json();
            Expect.equal("left to remind", 0, after.path("toRemind").asInt());
            // An answer that is told only now withdraws its reminder.
            Expect.eventually("reminders that wait", 0L, () -> reminders(story, Set.of("QUEUED", "SENDING")));
            long arrived = reminders(story, Set.of("SENT", "UNCERTAIN"));
            Expect.that("somebody had not answered", arrived > 0);
            Expect.equal("mails", arrived, (long) mailbox.copiesOfReminders().size());
            Expect.that(
                    "one to each", mailbox.copiesOfReminders().values().stream().allMatch(count -> count == 1));
        });
    }

    private long reminders(StoryState story, Set<String> states) {
        return accounts.secretary().all("/api/messages?conferenceId=" + story.conferenceId).stream()
                .filter(letter -> letter.path("purpose").asString().equals("REMINDER")
                        && states.contains(letter.path("state").asString()))
                .count();
    }

    /** Delegates invited by e-mail: id → address. @param crowded those in groups with a waiting list, or the others */
    private static List<Map.Entry<String, String>> invited(StoryState story, boolean crowded) {
        return story.invitedByMail.entrySet().stream()
                .filter(delegate -> story.inCrowdedGroups.contains(delegate.getKey()) == crowded)
                .toList();
    }

    private static Map<String, String> answer(int number) {
        return switch (number % 10) {
            case 1 -> decline();
            case 2 -> Map.of("answer", "SUBSTITUTE", "substituteName", "Người đi thay " + number + " (mẫu)");
            default -> Map.of("answer", "ACCEPT");
        };
    }

    private static Map<String, String> decline() {
        return Map.of("answer", "DECLINE", "reason", "Bận việc gia đình (mẫu)");
    }

    private static String expected(int number) {
        return switch (number % 10) {
            case 1 -> "DECLINED";
            case 2 -> "SUBSTITUTED";
            default -> "ACCEPTED";
        };
    }

    private String linkOf(String address) {
        return mailbox.answerLink(mails.get(address));
    }

    private String state(String delegateId) {
        return read(delegateId).path("state").asString();
    }

    private String delivery(String delegateId) {
        return read(delegateId).at("/invitation/delivery").asString();
    }

    private JsonNode read(String delegateId) {
        return accounts.secretary()
                .get(DelegatesChapter.DELEGATES + "/" + delegateId)
                .expect(200)
                .json();
    }
}
