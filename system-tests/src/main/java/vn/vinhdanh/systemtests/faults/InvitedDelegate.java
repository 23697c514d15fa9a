package vn.vinhdanh.systemtests.faults;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;

/**
 * A delegate who has a place, and the one invitation.
 *
 * @param name of the mail address, different for everybody
 */
record InvitedDelegate(Scene scene, String delegateId, String name) {

    private static final Set<String> ON_THE_WAY = Set.of("QUEUED", "SENDING");

    static boolean isAtRest(JsonNode message) {
        return !ON_THE_WAY.contains(message.path("state").asString());
    }

    void invite() {
        ApiClient secretary = scene.accounts().secretary();
        String address = name + "@vi-du.example";
        scene.told(secretary.put(path() + "/contact", Map.of("channel", "EMAIL", "email", address)));
        scene.told(secretary.post(path() + "/invitation"));
        scene.promises().invited.put(delegateId, address);
    }

    void cancel() {
        scene.told(
                scene.accounts().secretary().post(path() + "/cancellation", Map.of("reason", "Bận công tác (mẫu).")));
        scene.promises().cancelled.add(delegateId);
    }

    private String path() {
        return "/api/delegates/" + delegateId;
    }
}
