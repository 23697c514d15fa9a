package vn.vinhdanh.systemtests;

import java.util.HashMap;
import java.util.Map;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;

/** Ten units nominate forty: individuals, collectives, households. */
final class NominationsChapter implements Chapter {

    static final String NOMINATIONS = "/api/nominations";

    private final DemoAccounts accounts;

    NominationsChapter(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void play(StoryState stage, StoryReport report) {
        report.step("ten units draft and submit forty nominations of all kinds", () -> {
            for (Nominee nominee : Nominee.all()) {
                stage.nominations.put(nominate(stage, nominee), nominee);
            }
        });
        report.step("one is returned with a reason, mended and submitted again", () -> returned(stage));
        report.step("one achievement earns one form only", () -> secondForm(stage));
        report.step("a unit sees its own nominations only", () -> {
            String ofAnother = stage.nominations.keySet().iterator().next();
            Expect.equal("own", 4, accounts.officerOf("mttq").all(list(stage)).size());
            accounts.officerOf("mttq").get(path(ofAnother)).expect(404);
            accounts.otherCommune().get(path(ofAnother)).expect(404);
        });
        report.step("forty are submitted and appraised", () -> {
            for (String id : stage.nominations.keySet()) {
                accounts.councilSecretary().post(path(id) + "/appraisal").expectDone();
            }
            Expect.equal(
                    "appraised",
                    40,
                    accounts.secretary().all(list(stage) + "&state=APPRAISED").size());
        });
    }

    static String path(String nominationId) {
        return NOMINATIONS + "/" + nominationId;
    }

    static String list(StoryState stage) {
        return NOMINATIONS + "?conferenceId=" + stage.conferenceId;
    }

    private String nominate(StoryState stage, Nominee nominee) {
        ApiClient officer = accounts.officerOf(nominee.unit());
        Map<String, Object> body = new HashMap<>(nominee.body());
        body.put("conferenceId", stage.conferenceId);
        String id = officer.post(NOMINATIONS, body)
                .expect(200, 201)
                .json()
                .get("id")
                .asString();
        officer.post(path(id) + "/submission").expectDone();
        return id;
    }

    private void returned(StoryState stage) {
        String id = stage.nominations.keySet().iterator().next();
        Nominee nominee = stage.nominations.get(id);
        ApiClient officer = accounts.officerOf(nominee.unit());
        accounts.secretary()
                .post(path(id) + "/return", Map.of("reason", "Bổ sung số liệu thành tích (mẫu)."))
                .expectDone();
        Expect.equal(
                "reason", "RETURNED", officer.get(path(id)).json().path("state").asString());
        officer.put(path(id), nominee.body()).expectDone();
        officer.post(path(id) + "/submission").expectDone();
    }

    private void secondForm(StoryState stage) {
        Nominee nominee = stage.nominations.values().iterator().next();
        ApiClient officer = accounts.officerOf(nominee.unit());
        Map<String, Object> again = new HashMap<>(nominee.body());
        again.put("conferenceId", stage.conferenceId);
        again.put("formOfAward", "CHIEN_SI_THI_DUA_CO_SO");
        String id = officer.post(NOMINATIONS, again)
                .expect(200, 201)
                .json()
                .get("id")
                .asString();
        Expect.refused(officer.post(path(id) + "/submission"), "OneAchievementEarnsOneForm");
        officer.post(path(id) + "/withdrawal", Map.of("reason", "Nhập trùng (mẫu)."))
                .expectDone();
    }
}
