package vn.vinhdanh.nomination.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.Appointment;
import vn.vinhdanh.nomination.domain.council.DecisionReference;
import vn.vinhdanh.nomination.domain.council.Seat;
import vn.vinhdanh.nomination.domain.council.StandingCouncil;

/**
 * The standing council of the commune or of one conference.
 *
 * @param id names its history: /api/history/councils/{id}
 * @param version 0 if it was never appointed
 * @param conferenceId null for the council of the commune
 * @param inOffice who is in office today, in the order of the offices; empty if nobody is
 * @param appointedBy the latest decision that holds today; null if none does
 * @param appointments every decision that was entered, the latest last
 */
record StandingCouncilResponse(
        String id,
        long version,
        @Nullable String conferenceId,
        List<Seat> inOffice,
        @Nullable DecisionReference appointedBy,
        List<AppointmentResponse> appointments) {

    /**
     * One decision.
     *
     * @param enteredBy name of the person who entered it
     */
    record AppointmentResponse(
            String number,
            LocalDate date,
            LocalDate from,
            List<Seat> seated,
            Set<String> released,
            String enteredBy,
            Instant enteredAt) {

        static AppointmentResponse of(Appointment appointment) {
            return new AppointmentResponse(
                    appointment.decision().number(),
                    appointment.decision().date(),
                    appointment.from(),
                    appointment.seated(),
                    appointment.released(),
                    appointment.enteredBy(),
                    appointment.enteredAt());
        }
    }

    static Function<Versioned<StandingCouncil>, StandingCouncilResponse> on(LocalDate today) {
        return council -> new StandingCouncilResponse(
                council.id(),
                council.version(),
                council.state().conferenceId(),
                council.state().inOfficeOn(today),
                council.state().appointedBy(today).orElse(null),
                council.state().appointments().stream()
                        .map(AppointmentResponse::of)
                        .toList());
    }
}
