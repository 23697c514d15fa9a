package vn.vinhdanh.program.domain.conference;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Events of a conference. */
public sealed interface ConferenceEvent {

    /** The plan as it holds from now on: imported, or changed. Other services make their copies from this event. */
    record ConferencePlanned(Conference conference) implements ConferenceEvent {}

    /** It does not take place, and whoever was invited is told. */
    record ConferenceCancelled(String commune, Conference.Cancellation cancellation) implements ConferenceEvent {}

    /** Nothing changes any more. What waits for a decision will get none. */
    record ConferenceClosed(String commune, Instant at) implements ConferenceEvent {}

    /**
     * The secretariat wants to delete it. Each service agrees, or says that something followed the plan.
     *
     * @param sequence among the changes of the plan; a newer plan says that the deletion was refused
     */
    record ConferenceDeletionRequested(String commune, int sequence) implements ConferenceEvent {}

    /** It was imported by mistake, nothing followed it, and it is in no list any more. */
    record ConferenceDeleted(String commune, int sequence, Instant at, String reason) implements ConferenceEvent {}

    /** @param previousDate null if the date was open */
    record ConferenceRescheduled(
            String commune,
            int revision,
            Schedule schedule,
            @Nullable LocalDate previousDate) implements ConferenceEvent {}
}
