package vn.vinhdanh.platform.conferences;

import vn.vinhdanh.platform.conferences.ConferenceUseEvent.ConferenceDeletionAgreed;
import vn.vinhdanh.platform.conferences.ConferenceUseEvent.ConferenceUsed;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events to their types and payloads, which {@code contracts/platform} defines. */
final class ConferenceUseEventMapper implements EventMapper<ConferenceUseEvent> {

    @Override
    public OutgoingEvent toOutgoing(ConferenceUseEvent event, String conferenceId) {
        return switch (event) {
            case ConferenceUsed used ->
                new OutgoingEvent("ConferenceUsed.v1", new ConferenceUsedPayload(used.commune(), conferenceId));
            case ConferenceDeletionAgreed agreed ->
                new OutgoingEvent(
                        "ConferenceDeletionAgreed.v1",
                        new ConferenceDeletionAgreedPayload(agreed.commune(), conferenceId, agreed.sequence()));
        };
    }

    record ConferenceUsedPayload(String commune, String conferenceId) {}

    record ConferenceDeletionAgreedPayload(String commune, String conferenceId, int sequence) {}
}
