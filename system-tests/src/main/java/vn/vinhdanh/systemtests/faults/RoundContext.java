package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Mailbox;
import vn.vinhdanh.systemtests.running.Response;

/**
 * The conference of one round, with the clients that act on it and read it.
 *
 * @param round from 1; every name that the round writes contains it, so that rounds do not share data
 * @param timeout for the consequences of a command
 * @param commands what the system has acknowledged in this round
 * @param doors another conference, of today, with phones that are without a network
 */
record RoundContext(
        int round,
        Duration timeout,
        String conferenceId,
        DemoAccounts accounts,
        Mailbox mailbox,
        AcknowledgedCommands commands,
        OfflineDoors doors) {

    /**
     * Counts a command that the system acknowledged, with this response or with an earlier one that was lost.
     *
     * @throws AssertionError if it did not
     */
    Response acknowledged(Response response) {
        Response done = response.expectDone();
        commands.count.incrementAndGet();
        return done;
    }

    /** @throws AssertionError if there is no value within the timeout */
    <T> T await(String what, Supplier<Optional<T>> value) {
        return Await.value(what, timeout, value);
    }

    JsonNode nomination(String id) {
        return read(accounts.secretary(), "/api/nominations/" + id);
    }

    JsonNode reward(String nominationId) {
        return read(accounts.accountant(), "/api/rewards/" + nominationId);
    }

    JsonNode roster() {
        return read(accounts.secretary(), "/api/rosters/" + conferenceId);
    }

    JsonNode fund(String fund) {
        for (JsonNode each :
                read(accounts.accountant(), "/api/funds/" + conferenceId).path("funds")) {
            if (each.path("fund").asString().equals(fund)) {
                return each;
            }
        }
        throw new AssertionError("no fund " + fund);
    }

    /** What the topics of all services tell of the awards. */
    JsonNode checkAwards() {
        return accounts.secretary()
                .post("/api/conferences/" + conferenceId + "/award-check")
                .expect(200)
                .json();
    }

    /** The lines of the estimate that holds, with what is spent of them. */
    List<JsonNode> spendingLines() {
        return read(accounts.accountant(), "/api/spending/" + conferenceId)
                .path("lines")
                .valueStream()
                .toList();
    }

    /** The lines of the ledger that pays for the estimate. */
    List<JsonNode> ledgerOfEstimate() {
        return accounts.accountant().all("/api/funds/" + conferenceId + "/STATE_BUDGET/ledger");
    }

    JsonNode payouts() {
        return read(accounts.accountant(), "/api/payouts/" + conferenceId);
    }

    JsonNode payoutSheet(int number) {
        return read(accounts.accountant(), "/api/payouts/" + conferenceId + "/sheets/" + number);
    }

    JsonNode programme() {
        return read(accounts.secretary(), "/api/conferences/" + conferenceId + "/programme");
    }

    List<JsonNode> tasks() {
        return accounts.secretary()
                .get("/api/conferences/" + conferenceId + "/tasks")
                .expect(200)
                .items();
    }

    JsonNode task(String code) {
        return read(accounts.secretary(), "/api/conferences/" + conferenceId + "/tasks/" + code);
    }

    /** The address of the seating plan. */
    String seating() {
        return "/api/seatings/" + conferenceId;
    }

    List<JsonNode> nominations() {
        return accounts.secretary().all("/api/nominations?conferenceId=" + conferenceId);
    }

    List<JsonNode> delegates() {
        return accounts.secretary().all("/api/delegates?conferenceId=" + conferenceId);
    }

    /** The audit trail of this delegate. */
    JsonNode auditTrailOfDelegate(String id) {
        return read(accounts.secretary(), "/api/history/delegates/" + id);
    }

    List<JsonNode> messages() {
        return accounts.secretary().all("/api/messages?conferenceId=" + conferenceId);
    }

    List<JsonNode> rewards() {
        return accounts.accountant().all("/api/rewards?conferenceId=" + conferenceId);
    }

    /** The first invitation of this delegate, if there is one. */
    Optional<JsonNode> messageTo(String delegateId) {
        return messages().stream()
                .filter(message -> message.path("delegateId").asString().equals(delegateId))
                .findFirst();
    }

    private static JsonNode read(ApiClient client, String path) {
        return client.get(path).expect(200).json();
    }
}
