package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The secretariat changes the plan while others work with it: one group gets a place of another, and the hall changes,
 * so that whoever was invited gets a revised letter.
 */
final class PlanEditor {

    private static final int HALL_EVERY = 5;

    private final RoundContext context;
    private final String path;
    private int changes;

    PlanEditor(RoundContext context) {
        this.context = context;
        this.path = "/api/conferences/" + context.conferenceId();
    }

    void changeOne() {
        changes++;
        JsonNode plan =
                context.accounts().secretary().get(path).expect(200).json().path("plan");
        if (changes % HALL_EVERY == 0) {
            changeHall(plan);
        } else {
            changeQuota(plan);
        }
    }

    /** The quotas add up to the cap, so one falls when another rises. */
    private void changeQuota(JsonNode plan) {
        List<String> groups = RegistrationClerk.GROUPS;
        String less = groups.get(changes % groups.size());
        String more = groups.get((changes + 1) % groups.size());
        JsonNode all = plan.path("delegateGroups");
        for (JsonNode group : all) {
            String code = group.path("code").asString();
            int difference = code.equals(less) ? -1 : code.equals(more) ? 1 : 0;
            if (difference != 0) {
                int quota = group.path("quota").asInt() + difference;
                ((ObjectNode) group).put("quota", quota);
                context.commands().quotas.merge(code, Quota.of(quota), Quota::then);
            }
        }
        change(Map.of("delegateGroups", all));
    }

    private void changeHall(JsonNode plan) {
        ObjectNode conference = (ObjectNode) plan.path("conference");
        ((ObjectNode) conference.path("venue")).put("name", "Hội trường mẫu " + changes);
        change(Map.of("conference", conference));
        context.commands().hallChanges.incrementAndGet();
    }

    private void change(Map<String, JsonNode> parts) {
        context.acknowledged(context.accounts().secretary().put(path + "/plan", parts));
    }
}
