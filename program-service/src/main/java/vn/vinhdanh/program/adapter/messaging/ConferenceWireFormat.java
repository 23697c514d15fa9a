package vn.vinhdanh.program.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.messaging.Outgoing;
import vn.vinhdanh.platform.messaging.WireFormat;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceRescheduled;

/** Wire names and records of a conference's events; the promise is {@code contracts/program}. */
public final class ConferenceWireFormat implements WireFormat<ConferenceEvent> {

    @Override
    public Outgoing toWire(ConferenceEvent event, String conferenceId) {
        return switch (event) {
            case ConferencePlanned planned ->
                new Outgoing("ConferencePlanned.v1", ConferencePlannedWire.of(planned.conference()));
            case ConferenceRescheduled moved ->
                new Outgoing("ConferenceRescheduled.v1", ConferenceRescheduledWire.of(moved, conferenceId));
        };
    }

    record ConferenceRescheduledWire(
            String commune,
            String conferenceId,
            int revision,
            LocalDate date,
            @JsonFormat(pattern = "HH:mm") LocalTime startTime,
            @JsonFormat(pattern = "HH:mm") LocalTime endTime,
            @Nullable LocalDate previousDate) {

        static ConferenceRescheduledWire of(ConferenceRescheduled moved, String conferenceId) {
            return new ConferenceRescheduledWire(
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
