package vn.vinhdanh.systemtests.faults;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Every item of the agenda is where the hosts' last acknowledged step left it. */
final class AgendaVerifier implements Verifier {

    @Override
    public void verify(RoundContext context, Violations violations) {
        compare(context.commands().itemStates, context.programme().path("items"), violations);
    }

    /** @param acknowledged state and extra minutes, by code; an item that is not there is still to come */
    static void compare(Map<String, String> acknowledged, JsonNode items, Violations violations) {
        for (JsonNode item : items) {
            String code = item.path("code").asString();
            String state = item.path("state").asString() + " +"
                    + item.path("extraMinutes").asInt();
            String expected = acknowledged.getOrDefault(code, "UPCOMING +0");
            violations.check(
                    state.equals(expected),
                    Violation.LOST,
                    "item " + code + " was acknowledged as " + expected + " and is " + state);
        }
    }
}
