package vn.vinhdanh.program.domain.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Events of a conference. */
public sealed interface ConferenceEvent {

    /** The plan was imported. Other services create their data from this event. */
    record ConferencePlanned(Conference conference) implements ConferenceEvent {}

    /** @param previousDate null if the date was open */
    record ConferenceRescheduled(
            String commune,
            int revision,
            Schedule schedule,
            @Nullable LocalDate previousDate) implements ConferenceEvent {}
}
