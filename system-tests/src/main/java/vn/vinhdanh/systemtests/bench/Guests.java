package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Patience;
import vn.vinhdanh.systemtests.running.Service;

/** Delegates of one conference, registered by hand with their addresses and then invited with one command. */
final class Guests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Site site;
    private final String conference;

    Guests(Site site, String conference) {
        this.site = site;
        this.conference = conference;
    }

    /** Returns when every invitation is with the mail server. @return how many went out in a second, registration included */
    Measured inviteAll(int count) {
        // Delegates, not events: one may come twice, and others of the same conference tell what went wrong.
        Set<String> sent = ConcurrentHashMap.newKeySet();
        long began = System.nanoTime();
        try (Follower _ = site.wire().follow(List.of(Service.NOTIFICATION.topic()), event -> {
            if (Event.type(event).equals("InvitationSent.v1")) {
                JsonNode invitation = Event.json(event);
                if (invitation.path("conferenceId").asString().equals(conference)) {
                    sent.add(invitation.path("delegateId").asString());
                }
            }
        })) {
            Door secretary = site.accounts().gateway(Accounts.SECRETARY);
            Measured registered = Load.ofAll(site.scale().clients(), count, number -> register(secretary, number));
            secretary.post("/api/rosters/" + conference + "/invitations");
            Patience.until("the last invitation", PATIENCE, () -> sent.size() >= count);
            double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
            return Measured.of(List.of(count / seconds), registered.nanos());
        }
    }

    private void register(Door secretary, int number) {
        secretary.post(
                "/api/delegates",
                Map.of(
                        "conferenceId",
                        conference,
                        "group",
                        "duoc-khen",
                        "unit",
                        "truong-hoc",
                        "name",
                        "Đại biểu Mẫu " + number,
                        "channel",
                        "EMAIL",
                        "email",
                        "guest-" + number + "@vi-du.example"));
    }
}
