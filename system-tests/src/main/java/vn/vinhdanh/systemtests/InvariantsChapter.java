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

/** Verifies through the gateway what must be true across all services. */
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
    public void play(StoryState story, StoryReport report) {
        report.step("each awardee has the whole chain from nomination to payment", () -> chains(story));
        report.step("no delegate, slot on stage or payment exists without an award", () -> noOrphans(story));
        report.step("the events of all services leave no gap in the life of an award", () -> noGaps(story));
        report.step(
                "at most 150 places are taken",
                () -> Expect.that(
                        "taken",
                        accounts.secretary()
                                        .get("/api/rosters/" + story.conferenceId)
                                        .json()
                                        .path("taken")
                                        .asInt()
                                <= 150));
        report.step("the trial balance is zero and the ledgers are intact", () -> {
            balanced("/api/funds/" + story.conferenceId + "/STATE_BUDGET");
            balanced("/api/funds/" + story.conferenceId + "/REWARD_FUND");
            accounts.accountant()
                    .get("/api/reward-funds")
                    .items()
                    .forEach(fund ->
                            balanced("/api/reward-funds/" + fund.path("year").asInt()));
        });
        report.step("the stage calls those who come", () -> theStageCallsWhoComes(story));
        report.step("every audit trail is intact", () -> auditTrails(story));
        report.step("each delegate got exactly one invitation", () -> {
            Map<String, Long> copies = mailbox.copies();
            Expect.equal("delegates with mail", new HashSet<>(story.invitedByMail.values()), copies.keySet());
            Expect.that("no second copy", copies.values().stream().allMatch(count -> count == 1));
        });
        report.step("outboxes, deferred events and dead letters are empty", this::noUnfinishedWork);
    }

    private void balanced(String fund) {
        JsonNode verification = accounts.accountant()
                .get(fund + "/ledger/verification")
                .expect(200)
                .json();
        Expect.that(
                fund + " is intact: " + verification,
                verification.path("intact").asBoolean());
        Expect.equal("trial balance", 0L, verification.path("trialBalance").asLong());
    }

    /** nomination → vote → reward reserved → decision → delegate → stage slot → payment. */
    private void chains(StoryState story) {
        Map<String, JsonNode> delegates = delegatesByNomination(story);
        Expect.eventually("awards on stage", Set.copyOf(story.awarded), () -> slots(story));
        for (String id : story.awarded) {
            JsonNode nomination = accounts.secretary()
                    .get(NominationsChapter.path(id))
                    .expect(200)
                    .json();
            Expect.equal("state", "APPROVED", nomination.path("state").asString());
            Expect.that("submission", nomination.path("submission").isObject());
            Expect.that("vote", nomination.path("vote").isObject());
            Expect.equal("funding", "RESERVED", nomination.at("/funding/state").asString());
            Expect.equal(
                    "decision", story.decisionId, nomination.at("/decision/id").asString());
            Expect.that("delegate of " + id, delegates.containsKey(id));
            JsonNode reward =
                    accounts.accountant().get("/api/rewards/" + id).expect(200).json();
            Expect.equal("reward", "PAID", reward.path("state").asString());
            Expect.equal(
                    "the paid amount is the decided one",
                    nomination.at("/decision/reward").asLong(),
                    reward.path("reward").asLong());
        }
    }

    private void noOrphans(StoryState story) {
        Set<String> awarded = new HashSet<>(story.awarded);
        Expect.equal(
                "awards with a delegate", awarded, delegatesByNomination(story).keySet());
        Expect.equal("awards on stage", awarded, slots(story));
        Set<String> paid = accounts.accountant().all("/api/rewards?conferenceId=" + story.conferenceId).stream()
                .filter(reward -> reward.path("state").asString().equals("PAID"))
                .map(reward -> reward.path("nominationId").asString())
                .collect(Collectors.toSet());
        Expect.equal("awards paid", awarded, paid);
    }

    private void noGaps(StoryState story) {
        JsonNode check = accounts.secretary()
                .post("/api/conferences/" + story.conferenceId + "/award-check")
                .expect(200)
                .json();
        Expect.that("every award is told of", check.path("nominations").asInt() >= story.awarded.size());
        Expect.equal("gaps", "[]", check.path("gaps").toString());
    }

    private Map<String, JsonNode> delegatesByNomination(StoryState story) {
        Map<String, JsonNode> byNomination = new HashMap<>();
        for (JsonNode delegate : DelegatesChapter.delegates(accounts, story)) {
            delegate.path("nominations").forEach(nomination -> byNomination.put(nomination.asString(), delegate));
        }
        return byNomination;
    }

    /** The awards of the running order, also of those who do not come. */
    private Set<String> slots(StoryState story) {
        Set<String> onStage = new HashSet<>(nominationsIn(story, "slots"));
        onStage.addAll(nominationsIn(story, "absent"));
        return onStage;
    }

    private Set<String> nominationsIn(StoryState story, String part) {
        Set<String> nominations = new HashSet<>();
        accounts.secretary()
                .get("/api/conferences/" + story.conferenceId + "/running-order")
                .expect(200)
                .json()
                .path(part)
                .forEach(slot -> nominations.add(slot.path("nominationId").asString()));
        return nominations;
    }

    /** Who declined or was struck off is not called by name. */
    private void theStageCallsWhoComes(StoryState story) {
        Set<String> absent = new HashSet<>();
        for (JsonNode delegate : DelegatesChapter.delegates(accounts, story)) {
            if (Set.of("DECLINED", "CANCELLED").contains(delegate.path("state").asString())) {
                delegate.path("nominations").forEach(nomination -> absent.add(nomination.asString()));
            }
        }
        Expect.eventually("absent on stage", absent, () -> nominationsIn(story, "absent"));
    }

    private void auditTrails(StoryState story) {
        verify("conferences", story.conferenceId);
        verify("units", "trung-khanh");
        verify("decisions", story.decisionId);
        verify("rosters", story.conferenceId);
        story.nominations.keySet().forEach(id -> verify("nominations", id));
        story.awarded.forEach(id -> verify("rewards", id));
        story.invitedByMail.keySet().forEach(id -> verify("delegates", id));
    }

    private void verify(String collection, String id) {
        JsonNode verification = accounts.secretary()
                .get("/api/history/" + collection + "/" + id + "/verification")
                .expect(200)
                .json();
        Expect.that(
                collection + " " + id + " " + verification,
                verification.path("intact").asBoolean());
    }

    private void noUnfinishedWork() {
        for (String service : SERVICES) {
            String operations = "/api/operations/" + service;
            Expect.eventually(service + " outbox", 0L, () -> unfinished(operations + "/outbox"));
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

    private long unfinished(String outbox) {
        JsonNode state = accounts.operator().get(outbox).expect(200).json();
        long count = state.path("earlyFacts").asLong();
        for (JsonNode each : state.path("outboxes")) {
            count += each.path("pending").asLong();
        }
        return count;
    }
}
