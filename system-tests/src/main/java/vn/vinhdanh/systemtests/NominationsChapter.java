package vn.vinhdanh.systemtests;

import java.util.HashMap;
import java.util.Map;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;

/** Ten units submit forty nominations of individuals, collectives and households. */
final class NominationsChapter implements Chapter {

    static final String NOMINATIONS = "/api/nominations";

    private static final Map<String, Object> ASKED_AGAIN = Map.of("noDiscipline", true);

    private final DemoAccounts accounts;
    private final Mailbox mailbox;

    NominationsChapter(DemoAccounts accounts, Mailbox mailbox) {
        this.accounts = accounts;
        this.mailbox = mailbox;
    }

    @Override
    public void play(StoryState story, StoryReport report) {
        report.step("ten units draft and submit forty nominations of all kinds", () -> {
            for (Nominee nominee : Nominee.all()) {
                story.nominations.put(nominate(story, nominee), nominee);
            }
        });
        report.step("one is returned with a reason, told by mail, edited and submitted again", () -> returned(story));
        report.step("a second form for one achievement is found, judged and returned", () -> secondForm(story));
        report.step("a unit sees its own nominations only", () -> {
            String ofAnother = story.nominations.keySet().iterator().next();
            Expect.equal("own", 4, accounts.officerOf("mttq").all(list(story)).size());
            accounts.officerOf("mttq").get(path(ofAnother)).expect(404);
            accounts.otherCommune().get(path(ofAnother)).expect(404);
        });
        report.step("forty are appraised", () -> {
            for (String id : story.nominations.keySet()) {
                accounts.councilSecretary()
                        .post(path(id) + "/appraisal", ASKED_AGAIN)
                        .expectDone();
            }
            returnedAfterAppraisal(story);
            Expect.equal(
                    "appraised",
                    40,
                    accounts.secretary().all(list(story) + "&state=APPRAISED").size());
        });
    }

    static String path(String nominationId) {
        return NOMINATIONS + "/" + nominationId;
    }

    static String list(StoryState story) {
        return NOMINATIONS + "?conferenceId=" + story.conferenceId;
    }

    private String nominate(StoryState story, Nominee nominee) {
        ApiClient officer = accounts.officerOf(nominee.unit());
        Map<String, Object> body = new HashMap<>(nominee.body());
        body.put("conferenceId", story.conferenceId);
        String id = officer.post(NOMINATIONS, body).expect(200, 201).id();
        officer.post(path(id) + "/submission").expectDone();
        return id;
    }

    private void returned(StoryState story) {
        String id = story.nominations.keySet().iterator().next();
        Nominee nominee = story.nominations.get(id);
        ApiClient officer = accounts.officerOf(nominee.unit());
        accounts.secretary()
                .post(path(id) + "/return", Map.of("reason", "Bổ sung số liệu thành tích (mẫu)."))
                .expectDone();
        Expect.equal(
                "state", "RETURNED", officer.get(path(id)).json().path("state").asString());
        Expect.that(
                "a letter is on its way",
                officer.get(path(id)).json().path("toldAt").isString());
        Expect.eventually(
                "letters about it",
                1L,
                () -> mailbox.copiesOfReturns().getOrDefault(DemoAccounts.emailOfOfficer(nominee.unit()), 0L));
        officer.put(path(id), nominee.body()).expectDone();
        officer.post(path(id) + "/submission").expectDone();
    }

    /** Appraised by mistake: back one step, and once more. */
    private void returnedAfterAppraisal(StoryState story) {
        String id = story.nominations.keySet().iterator().next();
        accounts.councilSecretary()
                .post(path(id) + "/return", Map.of("reason", "Thiếu xác nhận (mẫu)."))
                .expectDone();
        accounts.officerOf(story.nominations.get(id).unit())
                .post(path(id) + "/submission")
                .expectDone();
        accounts.councilSecretary().post(path(id) + "/appraisal", ASKED_AGAIN).expectDone();
    }

    /** Another form, one full stop more: accepted, found, judged to be one achievement, and returned. */
    private void secondForm(StoryState story) {
        String first = story.nominations.keySet().iterator().next();
        Nominee nominee = story.nominations.get(first);
        ApiClient officer = accounts.officerOf(nominee.unit());
        Map<String, Object> again = new HashMap<>(nominee.body());
        again.put("conferenceId", story.conferenceId);
        again.put("formOfAward", "CHIEN_SI_THI_DUA_CO_SO");
        again.put("achievement", nominee.body().get("achievement") + ".");
        String id = officer.post(NOMINATIONS, again).expect(200, 201).id();
        officer.post(path(id) + "/submission").expectDone();
        ApiClient secretary = accounts.councilSecretary();
        Expect.equal(
                "finding",
                first,
                secretary.get(path(id)).json().at("/findings/0/id").asString());
        Expect.refused(secretary.post(path(id) + "/appraisal", ASKED_AGAIN), "AFindingIsJudgedBeforeTheAppraisal");
        Map<String, Object> same = Map.of(
                "other", first, "conclusion", "SAME_ACHIEVEMENT", "reason", "Cùng người, cùng thành tích (mẫu).");
        secretary.post(path(id) + "/judgements", same).expectDone();
        Expect.refused(secretary.post(path(id) + "/appraisal", ASKED_AGAIN), "OneAchievementEarnsOneForm");
        secretary
                .post(path(id) + "/return", Map.of("reason", "Trùng thành tích (mẫu)."))
                .expectDone();
        officer.post(path(id) + "/withdrawal", Map.of("reason", "Nhập trùng (mẫu)."))
                .expectDone();
    }
}
