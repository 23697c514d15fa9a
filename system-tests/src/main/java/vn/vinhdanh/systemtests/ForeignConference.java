package vn.vinhdanh.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.SampleAppointment;
import vn.vinhdanh.systemtests.running.SampleDecision;

/** The conference of another commune's plan, with one nomination. */
final class ForeignConference {

    /**
     * Who plays.
     *
     * @param plan name of the file
     * @param accounts what the names of the commune's accounts end with
     * @param awardees code of the group that the plan gives to awardees
     * @param commune with its kind, as the decision names it
     */
    record Cast(
            String plan,
            String accounts,
            Map<String, Object> nominee,
            String movement,
            String awardees,
            String commune) {}

    private final Cast cast;
    private final DemoAccounts accounts;
    private String conference = "";
    private String nomination = "";

    ForeignConference(Cast cast, DemoAccounts accounts) {
        this.cast = cast;
        this.accounts = accounts;
    }

    void play() {
        importPlan();
        nominate();
        vote();
        decide();
        Expect.eventually(
                "the group of the awardee",
                List.of(cast.awardees()),
                () -> as("thu.ky").all("/api/delegates?conferenceId=" + conference).stream()
                        .map(delegate -> delegate.path("group").asString())
                        .toList());
    }

    private void importPlan() {
        conference = as("thu.ky")
                .post("/api/conferences", "application/yaml", planText())
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
                .map(this::account)
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
        String decision = as("chu.tich")
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

    private JsonNode read() {
        return as("chu.tich").get("/api/nominations/" + nomination).expect(200).json();
    }

    private ApiClient as(String role) {
        return accounts.as(account(role));
    }

    private String account(String role) {
        return role + "." + cast.accounts();
    }

    private String planText() {
        try (InputStream file = Objects.requireNonNull(
                ForeignConference.class.getResourceAsStream("/plans/" + cast.plan() + ".yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
