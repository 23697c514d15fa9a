package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Registers delegates by hand, more than there are places for; takes some off the list again, so that those who wait move up;
 * and invites those who have a place.
 */
final class RegistrationClerk {

    /** Groups with small quotas, so that they are soon full: 12, 6 and 8 places. */
    static final List<String> GROUPS = List.of("lanh-dao", "cong-an-quan-su", "doanh-nghiep");

    private static final int CANCELS_EVERY = 4;

    private final Scene scene;
    private final int clerk;
    private int number;

    /** @param clerk several clerks register different people for the same groups */
    RegistrationClerk(Scene scene, int clerk) {
        this.scene = scene;
        this.clerk = clerk;
    }

    void registerOne() {
        number++;
        String name = clerk + "-" + number;
        Map<String, Object> person = new HashMap<>();
        person.put("conferenceId", scene.conferenceId());
        person.put("group", GROUPS.get(number % GROUPS.size()));
        person.put("unit", "van-phong");
        person.put("name", "Đại biểu " + scene.round() + "-" + name + " (mẫu)");
        JsonNode registered = scene.told(scene.accounts().secretary().post("/api/delegates", person))
                .json();
        String id = registered.path("id").asString();
        scene.promises().registered.add(id);
        InvitedDelegate guest = new InvitedDelegate(scene, id, "guest-" + scene.round() + "-" + name);
        if (number % CANCELS_EVERY == 0) {
            guest.cancel();
        } else if (registered.path("state").asString().equals("REGISTERED")) {
            guest.invite();
        }
    }
}
