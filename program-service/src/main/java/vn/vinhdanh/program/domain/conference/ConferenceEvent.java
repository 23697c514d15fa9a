package vn.vinhdanh.program.domain.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a conference. */
public sealed interface ConferenceEvent {

    /** Its plan was imported; tells every service what it needs. */
    record ConferencePlanned(Conference conference) implements ConferenceEvent {}

    /** @param previousDate null where the date was open */
    record ConferenceRescheduled(
            String commune,
            int revision,
            Schedule schedule,
            @Nullable LocalDate previousDate) implements ConferenceEvent {}
}
