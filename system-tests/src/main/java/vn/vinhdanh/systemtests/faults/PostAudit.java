package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;

/** Everybody to be invited is Sent, Failed or Uncertain; nobody got a second copy; what is said to be Sent has arrived. */
final class PostAudit implements Audit {

    private static final Set<String> AT_REST = Set.of("SENT", "FAILED", "UNCERTAIN");

    @Override
    public void examine(Scene scene, Tally tally) {
        Map<String, Long> copies = scene.mailbox().copies();
        Map<String, JsonNode> messages = newestOfEach(scene, tally);
        Map<String, String> known = deliveriesKnownToDelegates(scene);
        scene.promises().invited.forEach((delegate, address) -> {
            String state = messages.containsKey(delegate)
                    ? messages.get(delegate).path("state").asString()
                    : "absent";
            long copy = copies.getOrDefault(address, 0L);
            tally.check(AT_REST.contains(state), Wrong.LOST, "the invitation of " + delegate + " is " + state);
            tally.check(copy <= 1, Wrong.DUPLICATED, copy + " letters to " + address);
            tally.check(!state.equals("SENT") || copy > 0, Wrong.LOST, "no letter to " + address + ", said to be sent");
            tally.check(!state.equals("FAILED") || copy == 0, Wrong.LOST, "a letter to " + address + ", said to fail");
            tally.check(
                    state.equals(known.get(delegate)),
                    Wrong.LOST,
                    "the invitation of " + delegate + " is " + state + ", its delegate knows " + known.get(delegate));
        });
    }

    /** Who asks again after a letter failed is invited anew: that is the next revision, and replaces the one before. */
    private static Map<String, JsonNode> newestOfEach(Scene scene, Tally tally) {
        Map<String, JsonNode> newest = new HashMap<>();
        for (JsonNode message : scene.messages()) {
            String delegate = message.path("delegateId").asString();
            newest.merge(delegate, message, (one, other) -> {
                boolean inOrder = revision(one) < revision(other);
                JsonNode replaced = inOrder ? one : other;
                tally.check(
                        revision(one) != revision(other)
                                && replaced.path("state").asString().equals("SUPERSEDED"),
                        Wrong.DUPLICATED,
                        "a second message for " + delegate);
                return inOrder ? other : one;
            });
        }
        return newest;
    }

    private static int revision(JsonNode message) {
        return message.path("revision").asInt();
    }

    private static Map<String, String> deliveriesKnownToDelegates(Scene scene) {
        Map<String, String> known = new HashMap<>();
        scene.delegates()
                .forEach(delegate -> known.put(
                        delegate.path("id").asString(),
                        delegate.at("/invitation/delivery").asString()));
        return known;
    }
}
