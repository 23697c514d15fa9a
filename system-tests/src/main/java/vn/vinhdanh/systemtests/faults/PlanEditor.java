package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vinhdanh.systemtests.running.Response;

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
        Map<String, Integer> changed = new HashMap<>();
        for (JsonNode group : all) {
            String code = group.path("code").asString();
            int difference = code.equals(less) ? -1 : code.equals(more) ? 1 : 0;
            if (difference != 0) {
                int quota = group.path("quota").asInt() + difference;
                ((ObjectNode) group).put("quota", quota);
                changed.put(code, quota);
            }
        }
        if (isDone(Map.of("delegateGroups", all))) {
            changed.forEach((code, quota) -> context.commands().quotas.merge(code, Quota.of(quota), Quota::then));
        }
    }

    private void changeHall(JsonNode plan) {
        ObjectNode conference = (ObjectNode) plan.path("conference");
        ((ObjectNode) conference.path("venue")).put("name", "Hội trường mẫu " + changes);
        if (isDone(Map.of("conference", conference))) {
            context.commands().hallChanges.incrementAndGet();
        }
    }

    /** Refused if something was recorded since the plan was read, as the first use of the conference is. */
    private boolean isDone(Map<String, JsonNode> parts) {
        Response response = context.accounts().secretary().put(path + "/plan", parts);
        if (response.status() == 412 && response.attempts() == 1) {
            return false;
        }
        context.acknowledged(response);
        return true;
    }
}
