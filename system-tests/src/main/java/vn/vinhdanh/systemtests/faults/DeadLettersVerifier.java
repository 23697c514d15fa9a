package vn.vinhdanh.systemtests.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Every malformed event is a dead letter of each service that handles its type, and no other event is a dead letter,
 * because it would be missing in its consumer. Asks the services: what is on the topics is a copy.
 */
final class DeadLettersVerifier implements Verifier {

    private static final int PAGE = 200;

    private final MalformedEvents malformed;

    /** What is already reported, because dead letters stay. */
    private final Set<String> reported = new HashSet<>();

    DeadLettersVerifier(MalformedEvents malformed) {
        this.malformed = malformed;
    }

    @Override
    public void verify(RoundContext context, Violations violations) {
        Map<String, Set<String>> sent = malformed.sent();
        Set<String> missing = new HashSet<>();
        sent.forEach((id, topics) -> topics.forEach(topic -> missing.add(id + " in " + topic)));
        for (Service service : Service.withStore()) {
            for (JsonNode dead : lettersOf(service, context)) {
                String id = dead.path("eventId").asString("");
                missing.remove(
                        id + " in " + service.deadLettersOf(dead.path("topic").asString()));
                if (!sent.containsKey(id)
                        && reported.add(service.module() + dead.path("id").asString())) {
                    violations.add(Violation.LOST, "a dead letter of " + service.module() + ": " + dead);
                }
            }
        }
        missing.stream()
                .filter(reported::add)
                .forEach(each -> violations.add(Violation.LOST, "malformed event " + each + " is not a dead letter"));
    }

    private static List<JsonNode> lettersOf(Service service, RoundContext context) {
        String path = "/api/operations/" + service.module() + "/dead-letters?limit=" + PAGE;
        List<JsonNode> letters = new ArrayList<>();
        List<JsonNode> page;
        do {
            String after = letters.isEmpty()
                    ? ""
                    : "&after=" + letters.getLast().path("id").asString();
            page = context.accounts().operator().get(path + after).expect(200).items();
            letters.addAll(page);
        } while (page.size() == PAGE);
        return letters;
    }
}
