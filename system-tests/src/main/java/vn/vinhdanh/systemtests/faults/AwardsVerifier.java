package vn.vinhdanh.systemtests.faults;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The events of all services tell of every nomination, and leave no gap in the life of an award. */
final class AwardsVerifier implements Verifier {

    /** The fund of a round may be too small; that is no fault. */
    private static final String UNFUNDED = "REWARD_UNFUNDED";

    /** Only its unit knows of it. */
    private static final String DRAFT = "DRAFT";

    @Override
    public void verify(RoundContext context, Violations violations) {
        compare(context.commands().nominations, context.checkAwards(), violations);
    }

    /** @param acknowledged states, by nomination */
    static void compare(Map<String, String> acknowledged, JsonNode check, Violations violations) {
        int told = check.path("nominations").asInt();
        long submitted = acknowledged.values().stream()
                .filter(state -> !state.equals(DRAFT))
                .count();
        violations.check(
                told >= submitted,
                Violation.LOST,
                "events tell of " + told + " nominations, acknowledged were " + submitted);
        for (JsonNode gap : check.path("gaps")) {
            String kind = gap.path("kind").asString();
            violations.check(
                    kind.equals(UNFUNDED),
                    Violation.LOST,
                    kind + " of " + gap.path("nominationId").asString());
        }
    }
}
