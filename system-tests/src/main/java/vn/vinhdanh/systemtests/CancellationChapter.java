package vn.vinhdanh.systemtests;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;

/** A second conference, copied from the first, has invited its delegates and is called off: each of them is told. */
final class CancellationChapter implements Chapter {

    private static final List<String> ADDRESSES = List.of("huy-1@vi-du.example", "huy-2@vi-du.example");

    private final DemoAccounts accounts;
    private final Mailbox mailbox;

    CancellationChapter(DemoAccounts accounts, Mailbox mailbox) {
        this.accounts = accounts;
        this.mailbox = mailbox;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("an earlier conference is copied, and invites two delegates", () -> inviteToACopy(story));
        report.step("the date moves: the letter is revised, and who declined for the old date is asked again", () -> {
            String link =
                    mailbox.answerLink(mailbox.invitationTo(ADDRESSES.getLast()).orElseThrow());
            accounts.anonymous()
                    .post(link, Map.of("answer", "DECLINE", "reason", "Trùng lịch (mẫu)"))
                    .expectDone();
            setDay(story, 8);
            accounts.secretary()
                    .post("/api/rosters/" + story.calledOff + "/invitations")
                    .expectDone();
            Expect.eventually(
                    "invitations",
                    Map.of(ADDRESSES.getFirst(), 2L, ADDRESSES.getLast(), 2L),
                    () -> ofOurs(mailbox.copies()));
            expectDelivered(story);
        });
        report.step("a delegate who is taken off the list after the invitation is told", () -> {
            accounts.secretary()
                    .post(
                            "/api/delegates/" + story.struckOff + "/cancellation",
                            Map.of("reason", "Đơn vị cử người khác."))
                    .expectDone();
            Expect.eventually("notices", Map.of(ADDRESSES.getFirst(), 1L), () -> ofOurs(mailbox.copiesOfNotices()));
        });
        report.step("the conference is cancelled: who was invited is told why, and the calendar entry goes", () -> {
            accounts.secretary()
                    .post("/api/conferences/" + story.calledOff + "/cancellation", Map.of("reason", "Mưa lũ kéo dài."))
                    .expectDone();
            Expect.eventually(
                    "notices",
                    Map.of(ADDRESSES.getFirst(), 1L, ADDRESSES.getLast(), 1L),
                    () -> ofOurs(mailbox.copiesOfNotices()));
            JsonNode notice = mailbox.noticeTo(ADDRESSES.getLast());
            String calendar = new String(mailbox.attachment(notice, "text/calendar"), StandardCharsets.UTF_8);
            Expect.that("calendar: " + calendar, calendar.contains("METHOD:CANCEL"));
        });
        report.step("its links say so, nobody is invited any more, and it is closed", () -> {
            String link =
                    mailbox.answerLink(mailbox.invitationTo(ADDRESSES.getLast()).orElseThrow());
            Expect.refused(accounts.anonymous().get(link), "TheConferenceWasCancelled");
            Expect.refused(
                    accounts.secretary().post("/api/rosters/" + story.calledOff + "/invitations"),
                    "ACancelledConferenceInvitesNobody");
            accounts.secretary()
                    .post("/api/conferences/" + story.calledOff + "/closing")
                    .expectDone();
            Expect.eventually(
                    "why the closed list stays",
                    "AClosedConferenceTakesNoMore",
                    () -> accounts.secretary()
                            .post("/api/rosters/" + story.calledOff + "/invitations")
                            .json()
                            .path("code")
                            .asString());
        });
    }

    private void inviteToACopy(StoryState story) {
        String code = "hoi-nghi-huy";
        story.calledOff = accounts.secretary()
                .post(
                        "/api/conferences/" + story.conferenceId + "/copies",
                        Map.of("code", code, "title", "Hội nghị sơ kết (mẫu)"))
                .expect(200, 201)
                .id();
        setDay(story, 7);
        for (String address : ADDRESSES) {
            String id = accounts.secretary()
                    .post(
                            "/api/delegates",
                            Map.of(
                                    "conferenceId",
                                    story.calledOff,
                                    "name",
                                    "Đại biểu được báo " + address.charAt(4) + " (mẫu)",
                                    "group",
                                    "xom-to",
                                    "unit",
                                    "xom-to-dan-pho",
                                    "email",
                                    address))
                    .expect(200, 201)
                    .id();
            if (address.equals(ADDRESSES.getFirst())) {
                story.struckOff = id;
            }
        }
        accounts.secretary()
                .post("/api/rosters/" + story.calledOff + "/invitations")
                .expectDone();
        expectDelivered(story);
    }

    /** @param later days after the first conference */
    private void setDay(StoryState story, int later) {
        String day = story.date.plusDays(later).toString();
        accounts.secretary()
                .put("/api/conferences/" + story.calledOff + "/schedule", Map.of("date", day, "startTime", "07:30"))
                .expectDone();
        Expect.eventually(
                "the date of the roster",
                day,
                () -> accounts.secretary()
                        .get("/api/rosters/" + story.calledOff)
                        .json()
                        .at("/schedule/date")
                        .asString(""));
    }

    private static Map<String, Long> ofOurs(Map<String, Long> copies) {
        return copies.entrySet().stream()
                .filter(copy -> ADDRESSES.contains(copy.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void expectDelivered(StoryState story) {
        // The report of the delivery is the last change of an invited delegate.
        Expect.eventually(
                "delivered",
                ADDRESSES.size(),
                () -> (int) accounts.secretary().all("/api/delegates?conferenceId=" + story.calledOff).stream()
                        .filter(delegate ->
                                delegate.at("/invitation/delivery").asString("").equals("SENT"))
                        .count());
    }
}
