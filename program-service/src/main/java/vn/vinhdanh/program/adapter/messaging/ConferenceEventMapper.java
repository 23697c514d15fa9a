package vn.vinhdanh.program.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceCancelled;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceClosed;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceDeleted;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceDeletionRequested;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceRescheduled;

/** Maps conference events to their types and payloads, which {@code contracts/program} defines. */
public final class ConferenceEventMapper implements EventMapper<ConferenceEvent> {

    /** What earlier releases published: it lies on the topic, and consumers still read it. */
    static final Set<String> NO_LONGER_PUBLISHED = Set.of("ConferencePlanned.v1");

    @Override
    public OutgoingEvent toOutgoing(ConferenceEvent event, String conferenceId) {
        return switch (event) {
            case ConferencePlanned planned ->
                new OutgoingEvent("ConferencePlanned.v2", ConferencePlannedPayload.of(planned.conference()));
            case ConferenceCancelled cancelled ->
                new OutgoingEvent(
                        "ConferenceCancelled.v1",
                        new ConferenceCancelledPayload(
                                cancelled.commune(),
                                conferenceId,
                                cancelled.cancellation().at(),
                                cancelled.cancellation().reason()));
            case ConferenceClosed closed ->
                new OutgoingEvent(
                        "ConferenceClosed.v1",
                        new ConferenceClosedPayload(closed.commune(), conferenceId, closed.at()));
            case ConferenceDeletionRequested requested ->
                new OutgoingEvent(
                        "ConferenceDeletionRequested.v1",
                        new ConferenceDeletionRequestedPayload(
                                requested.commune(), conferenceId, requested.sequence()));
            case ConferenceDeleted deleted ->
                new OutgoingEvent(
                        "ConferenceDeleted.v1",
                        new ConferenceDeletedPayload(
                                deleted.commune(), conferenceId, deleted.sequence(), deleted.at(), deleted.reason()));
            case ConferenceRescheduled moved ->
                new OutgoingEvent("ConferenceRescheduled.v1", ConferenceReschedulePayload.of(moved, conferenceId));
        };
    }

    record ConferenceCancelledPayload(String commune, String conferenceId, Instant cancelledAt, String reason) {}

    record ConferenceClosedPayload(String commune, String conferenceId, Instant closedAt) {}

    record ConferenceDeletionRequestedPayload(String commune, String conferenceId, int sequence) {}

    record ConferenceDeletedPayload(
            String commune, String conferenceId, int sequence, Instant deletedAt, String reason) {}

    record ConferenceReschedulePayload(
            String commune,
            String conferenceId,
            int revision,
            LocalDate date,
            @JsonFormat(pattern = "HH:mm") LocalTime startTime,
            @JsonFormat(pattern = "HH:mm") LocalTime endTime,
            @Nullable LocalDate previousDate) {

        static ConferenceReschedulePayload of(ConferenceRescheduled moved, String conferenceId) {
            return new ConferenceReschedulePayload(
                    moved.commune(),
                    conferenceId,
                    moved.revision(),
                    moved.schedule().date(),
                    moved.schedule().startTime(),
                    moved.schedule().endTime(),
                    moved.previousDate());
        }
    }
}
