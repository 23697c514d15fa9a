package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.EventRecords;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.TopicFollower;

/** Delegates of one conference, registered one by one with their addresses and then invited with one command. */
final class SampleGuests {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final SystemUnderTest system;
    private final String conference;

    SampleGuests(SystemUnderTest system, String conference) {
        this.system = system;
        this.conference = conference;
    }

    /** Returns when the mail server has accepted every invitation. */
    void inviteAll(int count) {
        // Counts delegates, because an event can arrive twice.
        Set<String> sent = ConcurrentHashMap.newKeySet();
        try (TopicFollower _ = system.kafka().follow(List.of(Service.NOTIFICATION.topic()), event -> {
            if (EventRecords.type(event).equals("InvitationSent.v1")) {
                JsonNode invitation = EventRecords.json(event);
                if (invitation.path("conferenceId").asString().equals(conference)) {
                    sent.add(invitation.path("delegateId").asString());
                }
            }
        })) {
            ApiClient secretary = system.accounts().gateway(Accounts.SECRETARY);
            ClosedLoad.ofAll(system.scale().clients(), count, number -> register(secretary, number));
            secretary.post("/api/rosters/" + conference + "/invitations").expectSuccess();
            Await.until("the last invitation", LIMIT, () -> sent.size() >= count);
        }
    }

    private void register(ApiClient secretary, int number) {
        secretary
                .post(
                        "/api/delegates",
                        Map.of(
                                "conferenceId",
                                conference,
                                "group",
                                "xom-to",
                                "unit",
                                "truong-hoc",
                                "name",
                                "Đại biểu Mẫu " + number,
                                "channel",
                                "EMAIL",
                                "email",
                                "guest-" + number + "@vi-du.example"))
                .expectSuccess();
    }
}
