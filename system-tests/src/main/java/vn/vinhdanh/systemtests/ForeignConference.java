package vn.vinhdanh.systemtests;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;
import vn.vinhdanh.systemtests.running.SampleAppointment;
import vn.vinhdanh.systemtests.running.SampleDecision;
import vn.vinhdanh.systemtests.running.Today;

/** The conference of another commune's plan, with one nomination, whose award is revoked after the invitation. */
final class ForeignConference {

    private final ForeignCast cast;
    private final DemoAccounts accounts;
    private final Mailbox mailbox;
    private String conference = "";
    private String nomination = "";
    private String decision = "";

    ForeignConference(ForeignCast cast, DemoAccounts accounts, Mailbox mailbox) {
        this.cast = cast;
        this.accounts = accounts;
        this.mailbox = mailbox;
    }

    void play() {
        importPlan();
        nominate();
        vote();
        decide();
        Expect.eventually(
                "name, group and state of the awardee",
                List.of(cast.person() + " " + cast.awardees() + " REGISTERED"),
                () -> as("thu.ky").all("/api/delegates?conferenceId=" + conference).stream()
                        .map(delegate -> Stream.of("name", "group", "state")
                                .map(part -> delegate.path(part).asString())
                                .collect(Collectors.joining(" ")))
                        .toList());
        String awardee = invite();
        revoke(awardee);
    }

    private void importPlan() {
        conference = as("thu.ky")
                .post("/api/conferences", "application/yaml", cast.planText())
                .expect(200, 201)
                .id();
        as("thu.ky")
                .put(
                        "/api/conferences/" + conference + "/schedule",
                        Map.of("date", LocalDate.now().plusDays(40).toString(), "startTime", "08:00"))
                .expectDone();
        Expect.eventually(
                "the roster of " + cast.commune(),
                200,
                () -> as("thu.ky").get("/api/rosters/" + conference).status());
    }

    private void nominate() {
        boolean household = cast.nominee().get("kind").equals("HOUSEHOLD");
        ApiClient officer = as("can.bo");
        nomination = officer.post(
                        "/api/nominations",
                        Map.of(
                                "conferenceId",
                                conference,
                                "underDiscipline",
                                false,
                                "nominee",
                                cast.nominee(),
                                "movement",
                                cast.movement(),
                                "formOfAward",
                                household ? "GIA_DINH_VAN_HOA" : "GIAY_KHEN",
                                "achievement",
                                "Thành tích mẫu của " + cast.commune() + "."))
                .expect(200, 201)
                .id();
        officer.post("/api/nominations/" + nomination + "/submission").expectDone();
        as("thu.ky.hoi.dong")
                .post("/api/nominations/" + nomination + "/appraisal", Map.of("noDiscipline", true))
                .expectDone();
    }

    private void vote() {
        List<String> members = Stream.of("uy.vien.1", "uy.vien.2", "uy.vien.3")
                .map(cast::account)
                .toList();
        members.forEach(
                member -> accounts.as(member).get("/api/council-sessions").expect(200));
        as("chu.tich")
                .post(SampleAppointment.path(conference), SampleAppointment.of(members))
                .expectDone();
        ApiClient secretary = as("thu.ky.hoi.dong");
        String session = "/api/council-sessions/"
                + secretary
                        .post(
                                "/api/council-sessions",
                                Map.of("conferenceId", conference, "nominationIds", List.of(nomination)))
                        .expectDone()
                        .id();
        members.forEach(member -> secretary
                .post(session + "/attendance", Map.of("account", member))
                .expectDone());
        secretary.post(session + "/voting").expectDone();
        Map<String, String> vote = Map.of("nominationId", nomination, "choice", "FOR");
        members.forEach(member -> accounts.as(member)
                .post(session + "/ballots", Map.of("votes", List.of(vote)))
                .expectDone());
        secretary.post(session + "/closing").expectDone();
    }

    private void decide() {
        as("ke.toan")
                .post(
                        "/api/funds/" + conference + "/REWARD_FUND/allocations",
                        Map.of("amount", 5_000_000, "basis", "Quyết định giao quỹ (mẫu)"))
                .expectDone();
        Expect.eventually(
                "the reserve of " + cast.commune(),
                "RESERVED",
                () -> read().at("/funding/state").asString());
        decision = as("chu.tich")
                .post(
                        SampleDecision.PATH,
                        SampleDecision.of(
                                conference,
                                "01/QĐ-UBND",
                                List.of(Map.of(
                                        "nominationId",
                                        nomination,
                                        "version",
                                        read().path("version").asLong(),
                                        "approve",
                                        true))))
                .expectDone()
                .id();
        byte[] paper = as("chu.tich")
                .get("/api/decisions/" + decision + "/paper")
                .expect(200)
                .body();
        Expect.that("the decision is a PDF", new String(paper, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-"));
    }

    private String invite() {
        ApiClient secretary = as("thu.ky");
        String awardee = secretary
                .all("/api/delegates?conferenceId=" + conference)
                .getFirst()
                .path("id")
                .asString();
        secretary
                .put("/api/delegates/" + awardee + "/contact", Map.of("email", cast.address(), "channel", "EMAIL"))
                .expectDone();
        secretary.post("/api/rosters/" + conference + "/invitations").expectDone();
        Expect.eventually(
                "the delivery to " + cast.address(),
                "SENT",
                () -> secretary
                        .get("/api/delegates/" + awardee)
                        .json()
                        .at("/invitation/delivery")
                        .asString());
        return awardee;
    }

    /** The place and the money come back, and who was invited is told. */
    private void revoke(String awardee) {
        String page = verifyPage();
        Expect.equal(
                "in force",
                true,
                CertificatesChapter.verified(accounts, page).path("inForce").asBoolean());
        as("chu.tich")
                .post(
                        SampleDecision.PATH + "/" + decision + "/revocations",
                        Map.of(
                                "nominationId",
                                nomination,
                                "reason",
                                "Thành tích không đúng (mẫu).",
                                "number",
                                "02/QĐ-UBND",
                                "date",
                                Today.inVietnam()))
                .expectDone();
        Expect.equal(
                "in force once it is revoked",
                false,
                CertificatesChapter.verified(accounts, page).path("inForce").asBoolean());
        Expect.eventually(
                "the awardee of " + cast.commune(),
                "CANCELLED",
                () -> as("thu.ky")
                        .get("/api/delegates/" + awardee)
                        .json()
                        .path("state")
                        .asString());
        Expect.eventually(
                "notices to " + cast.address(),
                1L,
                () -> mailbox.copiesOfNotices().getOrDefault(cast.address(), 0L));
        Expect.eventually(
                "the reward of " + cast.commune(),
                "RELEASED",
                () -> as("ke.toan")
                        .get("/api/rewards/" + nomination)
                        .json()
                        .path("state")
                        .asString());
    }

    private String verifyPage() {
        Expect.eventually(
                "awards in the register of " + cast.commune(),
                1,
                () -> registered().size());
        return registered().getFirst().path("verify").asString();
    }

    private List<JsonNode> registered() {
        return CertificatesChapter.entries(
                as("thu.ky").get(CertificatesChapter.register()).expect(200).json());
    }

    private JsonNode read() {
        return as("chu.tich").get("/api/nominations/" + nomination).expect(200).json();
    }

    private ApiClient as(String role) {
        return accounts.as(cast.account(role));
    }
}
