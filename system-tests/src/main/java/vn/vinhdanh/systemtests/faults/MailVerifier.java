package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The newest invitation of everybody who was invited is Sent, Failed or Uncertain, and that of a revoked awardee may have
 * been withdrawn. No letter came twice, and each that is recorded as Sent came. The same holds for the notices to
 * delegates who were taken off after they had a letter.
 */
final class MailVerifier implements Verifier {

    private static final Set<String> FINAL_STATES = Set.of("SENT", "FAILED", "UNCERTAIN");
    private static final Set<String> REPLACED_STATES = Set.of("SENT", "FAILED", "UNCERTAIN", "SUPERSEDED");

    @Override
    public void verify(RoundContext context, Violations violations) {
        Map<String, Long> letters = context.mailbox().copiesByMessageId();
        letters.forEach((id, count) ->
                violations.check(count <= 1, Violation.DUPLICATED, "letter " + id + " came " + count + " times"));
        Map<String, JsonNode> messages = newestOfEach(context, violations);
        Map<String, String> known = deliveriesKnownToDelegates(context);
        Set<String> revoked = context.commands().revokedDelegates;
        context.commands().invited.forEach((delegate, address) -> {
            JsonNode message = messages.get(delegate);
            String state = message == null ? "absent" : message.path("state").asString();
            violations.check(
                    FINAL_STATES.contains(state) || revoked.contains(delegate) && state.equals("WITHDRAWN"),
                    Violation.LOST,
                    "the invitation of " + delegate + " is " + state);
            boolean came = message != null && came(message, letters.keySet());
            violations.check(
                    !state.equals("SENT") || came,
                    Violation.LOST,
                    "no mail to " + address + ", whose invitation is Sent");
            violations.check(
                    !state.equals("FAILED") || !came,
                    Violation.LOST,
                    "a mail to " + address + ", whose invitation is Failed");
            violations.check(
                    revoked.contains(delegate) || state.equals(known.get(delegate)),
                    Violation.LOST,
                    "the invitation of " + delegate + " is " + state + ", delegate-service has " + known.get(delegate));
        });
        context.mailbox()
                .copiesOfNotices()
                .forEach((address, count) ->
                        violations.check(count <= 1, Violation.DUPLICATED, count + " notices to " + address));
    }

    /** The Message-ID begins with the id of the message. A letter that a person had sent again has a number after it. */
    private static boolean came(JsonNode message, Set<String> letters) {
        String id = "<" + message.path("id").asString();
        return letters.stream().anyMatch(letter -> letter.startsWith(id + "@") || letter.startsWith(id + "."));
    }

    /**
     * A delegate gets a message with the next revision after a failure and when the plan changes. One that was on its way
     * then is superseded by it.
     */
    private static Map<String, JsonNode> newestOfEach(RoundContext context, Violations violations) {
        Map<String, JsonNode> newest = new HashMap<>();
        for (JsonNode message : context.messages()) {
            if (message.path("takesBack").isString()
                    || message.path("nominationId").isString()
                    || message.path("taskCode").isString()) {
                continue;
            }
            String delegate = message.path("delegateId").asString();
            newest.merge(delegate, message, (first, second) -> {
                boolean inOrder = revision(first) < revision(second);
                JsonNode replaced = inOrder ? first : second;
                violations.check(
                        revision(first) != revision(second)
                                && REPLACED_STATES.contains(
                                        replaced.path("state").asString()),
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
