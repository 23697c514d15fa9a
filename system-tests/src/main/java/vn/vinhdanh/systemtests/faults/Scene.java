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
 * One round's conference and the people around it.
 *
 * @param round from 1; every name of the round has it, so that no two rounds meet
 * @param patience with what must follow from a command
 */
record Scene(
        int round, Duration patience, String conferenceId, DemoAccounts accounts, Mailbox mailbox, Promises promises) {

    /** A command that the system acknowledges, or had acknowledged before the answer was lost. */
    Response told(Response reply) {
        Response done = reply.expectDone();
        promises.acknowledged.incrementAndGet();
        return done;
    }

    /** @throws AssertionError if it does not come */
    <T> T await(String what, Supplier<Optional<T>> look) {
        return Await.value(what, patience, look);
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
        for (JsonNode one :
                read(accounts.accountant(), "/api/funds/" + conferenceId).path("funds")) {
            if (one.path("fund").asString().equals(fund)) {
                return one;
            }
        }
        throw new AssertionError("no fund " + fund);
    }

    List<JsonNode> nominations() {
        return accounts.secretary().all("/api/nominations?conferenceId=" + conferenceId);
    }

    List<JsonNode> delegates() {
        return accounts.secretary().all("/api/delegates?conferenceId=" + conferenceId);
    }

    JsonNode historyOfDelegate(String id) {
        return read(accounts.secretary(), "/api/history/delegates/" + id);
    }

    List<JsonNode> messages() {
        return accounts.secretary().all("/api/messages?conferenceId=" + conferenceId);
    }

    List<JsonNode> rewards() {
        return accounts.accountant().all("/api/rewards?conferenceId=" + conferenceId);
    }

    /** The invitation of this delegate, once there is one. */
    Optional<JsonNode> messageTo(String delegateId) {
        return messages().stream()
                .filter(message -> message.path("delegateId").asString().equals(delegateId))
                .findFirst();
    }

    private static JsonNode read(ApiClient client, String path) {
        return client.get(path).expect(200).json();
    }
}
