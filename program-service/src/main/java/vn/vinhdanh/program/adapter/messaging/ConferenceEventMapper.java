package vn.vinhdanh.program.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceRescheduled;

/** Maps conference events to their types and payloads, which {@code contracts/program} defines. */
public final class ConferenceEventMapper implements EventMapper<ConferenceEvent> {

    @Override
    public OutgoingEvent toOutgoing(ConferenceEvent event, String conferenceId) {
        return switch (event) {
            case ConferencePlanned planned ->
                new OutgoingEvent("ConferencePlanned.v1", ConferencePlannedPayload.of(planned.conference()));
            case ConferenceRescheduled moved ->
                new OutgoingEvent("ConferenceRescheduled.v1", ConferenceReschedulePayload.of(moved, conferenceId));
        };
    }

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
