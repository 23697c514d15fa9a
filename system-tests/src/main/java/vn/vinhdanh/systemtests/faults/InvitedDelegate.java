package vn.vinhdanh.systemtests.faults;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;

/**
 * The commands on one delegate.
 *
 * @param name the local part of the mail address, unique for each delegate
 */
record InvitedDelegate(RoundContext context, String delegateId, String name) {

    private static final Set<String> IN_DELIVERY = Set.of("QUEUED", "SENDING");

    /** True if nothing more happens to this message without another command. */
    static boolean isSettled(JsonNode message) {
        return !IN_DELIVERY.contains(message.path("state").asString());
    }

    void invite() {
        ApiClient secretary = context.accounts().secretary();
        String address = name + "@vi-du.example";
        context.acknowledged(secretary.put(path() + "/contact", Map.of("channel", "EMAIL", "email", address)));
        context.acknowledged(secretary.post(path() + "/invitation"));
        context.commands().invited.put(delegateId, address);
    }

    void cancel() {
        context.acknowledged(
                context.accounts().secretary().post(path() + "/cancellation", Map.of("reason", "Bận công tác (mẫu).")));
        context.commands().cancelled.add(delegateId);
    }

    private String path() {
        return "/api/delegates/" + delegateId;
    }
}
