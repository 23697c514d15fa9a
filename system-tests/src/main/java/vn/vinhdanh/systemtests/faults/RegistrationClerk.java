package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Registers more delegates than there are places, cancels some of them, so that waiting delegates move up, and invites
 * those that have a place.
 */
final class RegistrationClerk {

    /** Groups with small quotas (12, 6 and 8 places), which are soon full. */
    static final List<String> GROUPS = List.of("lanh-dao", "cong-an-quan-su", "doanh-nghiep");

    private static final int CANCELS_EVERY = 4;

    private final RoundContext context;
    private final int clerk;
    private int number;

    /** @param clerk part of the names: each clerk registers different persons for the same groups */
    RegistrationClerk(RoundContext context, int clerk) {
        this.context = context;
        this.clerk = clerk;
    }

    void registerOne() {
        number++;
        String name = clerk + "-" + number;
        Map<String, Object> person = new HashMap<>();
        person.put("conferenceId", context.conferenceId());
        person.put("group", GROUPS.get(number % GROUPS.size()));
        person.put("unit", "van-phong");
        person.put("name", "Đại biểu " + context.round() + "-" + name + " (mẫu)");
        JsonNode registered = context.acknowledged(
                        context.accounts().secretary().post("/api/delegates", person))
                .json();
        String id = registered.path("id").asString();
        context.commands().registered.add(id);
        InvitedDelegate delegate = new InvitedDelegate(context, id, "guest-" + context.round() + "-" + name);
        if (number % CANCELS_EVERY == 0) {
            delegate.cancel();
        } else if (registered.path("state").asString().equals("REGISTERED")) {
            delegate.invite();
        }
    }
}
