package vn.vinhdanh.systemtests;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What must be true of the whole, read back through the gateway. */
final class TheInvariants implements Chapter {

    private static final List<String> SERVICES = List.of(
            "program-service", "nomination-service", "delegate-service", "budget-service", "notification-service");

    private final People people;
    private final Mailbox mailbox;

    TheInvariants(People people, Mailbox mailbox) {
        this.people = people;
        this.mailbox = mailbox;
    }

    @Override
    public void play(Stage stage, Report report) {
        report.step("one chain per awardee, without a gap", () -> chains(stage));
        report.step("nobody is a delegate, on stage or paid without an award", () -> noOrphans(stage));
        report.step(
                "150 places are never passed",
                () -> Check.that(
                        "taken",
                        people.secretary()
                                        .get("/api/rosters/" + stage.conferenceId)
                                        .json()
                                        .path("taken")
                                        .asInt()
                                <= 150));
        report.step("the trial balance is zero and the ledger verifies", () -> {
            for (String fund : List.of("REWARD_FUND", "STATE_BUDGET")) {
                JsonNode verdict = people.accountant()
                        .get("/api/funds/" + stage.conferenceId + "/" + fund + "/ledger/verification")
                        .expect(200)
                        .json();
                Check.that(
                        fund + " is intact: " + verdict, verdict.path("intact").asBoolean());
                Check.equal("trial balance", 0L, verdict.path("trialBalance").asLong());
            }
        });
        report.step("every history verifies", () -> histories(stage));
        report.step("exactly one invitation per delegate", () -> {
            Map<String, Long> copies = mailbox.copies();
            Check.equal("delegates with mail", new HashSet<>(stage.invitedByMail.values()), copies.keySet());
            Check.that("no second copy", copies.values().stream().allMatch(count -> count == 1));
        });
        report.step("nothing waits: outboxes, early facts and dead letters are empty", this::nothingWaits);
    }

    /** nomination → vote → reward reserved → decision → delegate → stage slot → payment. */
    private void chains(Stage stage) {
        Map<String, JsonNode> delegates = delegatesByNomination(stage);
        Check.eventually("awards on stage", Set.copyOf(stage.awarded), () -> slots(stage));
        for (String id : stage.awarded) {
            JsonNode nomination =
                    people.secretary().get(TheNominations.path(id)).expect(200).json();
            Check.equal("state", "APPROVED", nomination.path("state").asString());
            Check.that("submission", nomination.path("submission").isObject());
            Check.that("vote", nomination.path("vote").isObject());
            Check.equal("funding", "RESERVED", nomination.at("/funding/state").asString());
            Check.equal(
                    "decision", stage.decisionId, nomination.at("/decision/id").asString());
            Check.that("delegate of " + id, delegates.containsKey(id));
            JsonNode reward =
                    people.accountant().get("/api/rewards/" + id).expect(200).json();
            Check.equal("reward", "PAID", reward.path("state").asString());
            Check.equal(
                    "paid what was decided",
                    nomination.at("/decision/reward").asLong(),
                    reward.path("reward").asLong());
        }
    }

    private void noOrphans(Stage stage) {
        Set<String> awarded = new HashSet<>(stage.awarded);
        Check.equal(
                "awards with a delegate", awarded, delegatesByNomination(stage).keySet());
        Check.equal("awards on stage", awarded, slots(stage));
        Set<String> paid = people.accountant().all("/api/rewards?conferenceId=" + stage.conferenceId).stream()
                .filter(reward -> reward.path("state").asString().equals("PAID"))
                .map(reward -> reward.path("nominationId").asString())
                .collect(Collectors.toSet());
        Check.equal("awards paid", awarded, paid);
    }

    private Map<String, JsonNode> delegatesByNomination(Stage stage) {
        Map<String, JsonNode> byNomination = new HashMap<>();
        for (JsonNode delegate : TheDelegates.delegates(people, stage)) {
            delegate.path("nominations").forEach(nomination -> byNomination.put(nomination.asString(), delegate));
        }
        return byNomination;
    }

    private Set<String> slots(Stage stage) {
        Set<String> onStage = new HashSet<>();
        people.secretary()
                .get("/api/conferences/" + stage.conferenceId + "/running-order")
                .expect(200)
                .json()
                .path("slots")
                .forEach(slot -> onStage.add(slot.path("nominationId").asString()));
        return onStage;
    }

    private void histories(Stage stage) {
        verify("conferences", stage.conferenceId);
        verify("decisions", stage.decisionId);
        verify("rosters", stage.conferenceId);
        stage.nominations.keySet().forEach(id -> verify("nominations", id));
        stage.awarded.forEach(id -> verify("rewards", id));
        stage.invitedByMail.keySet().forEach(id -> verify("delegates", id));
    }

    private void verify(String collection, String id) {
        JsonNode check = people.secretary()
                .get("/api/history/" + collection + "/" + id + "/verification")
                .expect(200)
                .json();
        Check.that(collection + " " + id + " " + check, check.path("intact").asBoolean());
    }

    private void nothingWaits() {
        for (String service : SERVICES) {
            String operations = "/api/operations/" + service;
            Check.eventually(service + " outbox", 0L, () -> waiting(operations + "/outbox"));
            Check.equal(
                    service + " dead letters",
                    0,
                    people.operator()
                            .get(operations + "/dead-letters")
                            .expect(200)
                            .items()
                            .size());
        }
    }

    private long waiting(String outbox) {
        JsonNode state = people.operator().get(outbox).expect(200).json();
        long waiting = state.path("earlyFacts").asLong();
        for (JsonNode one : state.path("outboxes")) {
            waiting += one.path("pending").asLong();
        }
        return waiting;
    }
}
