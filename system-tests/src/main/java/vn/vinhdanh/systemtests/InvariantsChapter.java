package vn.vinhdanh.systemtests;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;

/** What must be true of the whole, read back through the gateway. */
final class InvariantsChapter implements Chapter {

    private static final List<String> SERVICES = List.of(
            "program-service", "nomination-service", "delegate-service", "budget-service", "notification-service");

    private final DemoAccounts accounts;
    private final Mailbox mailbox;

    InvariantsChapter(DemoAccounts accounts, Mailbox mailbox) {
        this.accounts = accounts;
        this.mailbox = mailbox;
    }

    @Override
    public void play(StoryState stage, StoryReport report) {
        report.step("one chain per awardee, without a gap", () -> chains(stage));
        report.step("nobody is a delegate, on stage or paid without an award", () -> noOrphans(stage));
        report.step(
                "150 places are never passed",
                () -> Expect.that(
                        "taken",
                        accounts.secretary()
                                        .get("/api/rosters/" + stage.conferenceId)
                                        .json()
                                        .path("taken")
                                        .asInt()
                                <= 150));
        report.step("the trial balance is zero and the ledger verifies", () -> {
            for (String fund : List.of("REWARD_FUND", "STATE_BUDGET")) {
                JsonNode verdict = accounts.accountant()
                        .get("/api/funds/" + stage.conferenceId + "/" + fund + "/ledger/verification")
                        .expect(200)
                        .json();
                Expect.that(
                        fund + " is intact: " + verdict, verdict.path("intact").asBoolean());
                Expect.equal("trial balance", 0L, verdict.path("trialBalance").asLong());
            }
        });
        report.step("every history verifies", () -> histories(stage));
        report.step("exactly one invitation per delegate", () -> {
            Map<String, Long> copies = mailbox.copies();
            Expect.equal("delegates with mail", new HashSet<>(stage.invitedByMail.values()), copies.keySet());
            Expect.that("no second copy", copies.values().stream().allMatch(count -> count == 1));
        });
        report.step("nothing waits: outboxes, early facts and dead letters are empty", this::nothingWaits);
    }

    /** nomination → vote → reward reserved → decision → delegate → stage slot → payment. */
    private void chains(StoryState stage) {
        Map<String, JsonNode> delegates = delegatesByNomination(stage);
        Expect.eventually("awards on stage", Set.copyOf(stage.awarded), () -> slots(stage));
        for (String id : stage.awarded) {
            JsonNode nomination = accounts.secretary()
                    .get(NominationsChapter.path(id))
                    .expect(200)
                    .json();
            Expect.equal("state", "APPROVED", nomination.path("state").asString());
            Expect.that("submission", nomination.path("submission").isObject());
            Expect.that("vote", nomination.path("vote").isObject());
            Expect.equal("funding", "RESERVED", nomination.at("/funding/state").asString());
            Expect.equal(
                    "decision", stage.decisionId, nomination.at("/decision/id").asString());
            Expect.that("delegate of " + id, delegates.containsKey(id));
            JsonNode reward =
                    accounts.accountant().get("/api/rewards/" + id).expect(200).json();
            Expect.equal("reward", "PAID", reward.path("state").asString());
            Expect.equal(
                    "paid what was decided",
                    nomination.at("/decision/reward").asLong(),
                    reward.path("reward").asLong());
        }
    }

    private void noOrphans(StoryState stage) {
        Set<String> awarded = new HashSet<>(stage.awarded);
        Expect.equal(
                "awards with a delegate", awarded, delegatesByNomination(stage).keySet());
        Expect.equal("awards on stage", awarded, slots(stage));
        Set<String> paid = accounts.accountant().all("/api/rewards?conferenceId=" + stage.conferenceId).stream()
                .filter(reward -> reward.path("state").asString().equals("PAID"))
                .map(reward -> reward.path("nominationId").asString())
                .collect(Collectors.toSet());
        Expect.equal("awards paid", awarded, paid);
    }

    private Map<String, JsonNode> delegatesByNomination(StoryState stage) {
        Map<String, JsonNode> byNomination = new HashMap<>();
        for (JsonNode delegate : DelegatesChapter.delegates(accounts, stage)) {
            delegate.path("nominations").forEach(nomination -> byNomination.put(nomination.asString(), delegate));
        }
        return byNomination;
    }

    private Set<String> slots(StoryState stage) {
        Set<String> onStage = new HashSet<>();
        accounts.secretary()
                .get("/api/conferences/" + stage.conferenceId + "/running-order")
                .expect(200)
                .json()
                .path("slots")
                .forEach(slot -> onStage.add(slot.path("nominationId").asString()));
        return onStage;
    }

    private void histories(StoryState stage) {
        verify("conferences", stage.conferenceId);
        verify("decisions", stage.decisionId);
        verify("rosters", stage.conferenceId);
        stage.nominations.keySet().forEach(id -> verify("nominations", id));
        stage.awarded.forEach(id -> verify("rewards", id));
        stage.invitedByMail.keySet().forEach(id -> verify("delegates", id));
    }

    private void verify(String collection, String id) {
        JsonNode check = accounts.secretary()
                .get("/api/history/" + collection + "/" + id + "/verification")
                .expect(200)
                .json();
        Expect.that(collection + " " + id + " " + check, check.path("intact").asBoolean());
    }

    private void nothingWaits() {
        for (String service : SERVICES) {
            String operations = "/api/operations/" + service;
            Expect.eventually(service + " outbox", 0L, () -> waiting(operations + "/outbox"));
            Expect.equal(
                    service + " dead letters",
                    0,
                    accounts.operator()
                            .get(operations + "/dead-letters")
                            .expect(200)
                            .items()
                            .size());
        }
    }

    private long waiting(String outbox) {
        JsonNode state = accounts.operator().get(outbox).expect(200).json();
        long waiting = state.path("earlyFacts").asLong();
        for (JsonNode one : state.path("outboxes")) {
            waiting += one.path("pending").asLong();
        }
        return waiting;
    }
}
