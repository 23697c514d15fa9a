package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Every invitation is Sent, Failed or Uncertain. Each address got one copy at most, and exactly one if the invitation
 * is Sent. The same holds for the notices to delegates who were cancelled after they had a letter.
 */
final class MailVerifier implements Verifier {

    private static final Set<String> FINAL_STATES = Set.of("SENT", "FAILED", "UNCERTAIN");

    @Override
    public void verify(RoundContext context, Violations violations) {
        Map<String, Long> copies = context.mailbox().copies();
        Map<String, JsonNode> messages = newestOfEach(context, violations);
        Map<String, String> known = deliveriesKnownToDelegates(context);
        context.commands().invited.forEach((delegate, address) -> {
            String state = messages.containsKey(delegate)
                    ? messages.get(delegate).path("state").asString()
                    : "absent";
            long count = copies.getOrDefault(address, 0L);
            violations.check(
                    FINAL_STATES.contains(state), Violation.LOST, "the invitation of " + delegate + " is " + state);
            violations.check(count <= 1, Violation.DUPLICATED, count + " mails to " + address);
            violations.check(
                    !state.equals("SENT") || count > 0,
                    Violation.LOST,
                    "no mail to " + address + ", whose invitation is Sent");
            violations.check(
                    !state.equals("FAILED") || count == 0,
                    Violation.LOST,
                    "a mail to " + address + ", whose invitation is Failed");
            violations.check(
                    state.equals(known.get(delegate)),
                    Violation.LOST,
                    "the invitation of " + delegate + " is " + state + ", delegate-service has " + known.get(delegate));
        });
        context.mailbox()
                .copiesOfNotices()
                .forEach((address, count) ->
                        violations.check(count <= 1, Violation.DUPLICATED, count + " notices to " + address));
    }

    /**
     * A delegate that is invited again after a failure gets a message with the next revision, which supersedes the
     * earlier one.
     */
    private static Map<String, JsonNode> newestOfEach(RoundContext context, Violations violations) {
        Map<String, JsonNode> newest = new HashMap<>();
        for (JsonNode message : context.messages()) {
            if (message.path("takesBack").isString()) {
                continue;
            }
            String delegate = message.path("delegateId").asString();
            newest.merge(delegate, message, (first, second) -> {
                boolean inOrder = revision(first) < revision(second);
                JsonNode replaced = inOrder ? first : second;
                violations.check(
                        revision(first) != revision(second)
                                && replaced.path("state").asString().equals("SUPERSEDED"),
                        Violation.DUPLICATED,
                        "a second message for " + delegate);
                return inOrder ? second : first;
            });
        }
        return newest;
    }

    private static int revision(JsonNode message) {
        return message.path("revision").asInt();
    }

    private static Map<String, String> deliveriesKnownToDelegates(RoundContext context) {
        Map<String, String> known = new HashMap<>();
        context.delegates()
                .forEach(delegate -> known.put(
                        delegate.path("id").asString(),
                        delegate.at("/invitation/delivery").asString()));
        return known;
    }
}
