package vn.vinhdanh.nomination.domain.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.council.AppointmentRules.ACouncilHasOneChair;
import vn.vinhdanh.nomination.domain.council.AppointmentRules.AnAppointmentIsEnteredOnce;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ACouncilHasAtLeastThreeMembers;

/**
 * The Emulation and Commendation Council of a commune as a body (Luật Thi đua, khen thưởng 2022, Điều 90), or that of
 * one conference. Sessions take whoever is in office on their day.
 *
 * @param conferenceId null for the council of the commune
 * @param appointments in the order in which they hold; together they are the history of the body
 */
public record StandingCouncil(String commune, @Nullable String conferenceId, List<Appointment> appointments) {

    public StandingCouncil {
        appointments = List.copyOf(appointments);
    }

    /** Before its first appointment. */
    public static StandingCouncil unappointed(String commune, @Nullable String conferenceId) {
        return new StandingCouncil(commune, conferenceId, List.of());
    }

    /** @param conferenceId null for the council of the commune */
    public static String idOf(String commune, @Nullable String conferenceId) {
        return conferenceId == null
                ? Ids.named("council", commune)
                : Ids.named("council", commune, "conference", conferenceId);
    }

    /**
     * Enters a decision. The same decision a second time changes nothing.
     *
     * @throws AnAppointmentIsEnteredOnce if the decision was entered with other content
     * @throws InvalidInput if it holds before the latest one, or releases a person who is not in office
     * @throws ACouncilHasOneChair if the council then has no chair or several
     * @throws ACouncilHasAtLeastThreeMembers if fewer are left
     */
    public Outcome<StandingCouncil, Void> appoint(Appointment appointment) {
        Optional<Appointment> known = appointments.stream()
                .filter(earlier -> earlier.decision().equals(appointment.decision()))
                .findFirst();
        if (known.isPresent()) {
            if (!known.get().saysTheSameAs(appointment)) {
                throw new AnAppointmentIsEnteredOnce(appointment.decision());
            }
            return Outcome.of(this);
        }
        requireAfterTheLatest(appointment);
        requireInOffice(appointment);
        StandingCouncil next = new StandingCouncil(
                commune,
                conferenceId,
                Stream.concat(appointments.stream(), Stream.of(appointment)).toList());
        List<Seat> seats = next.inOfficeOn(appointment.from());
        ACouncilHasOneChair.check(seats);
        ACouncilHasAtLeastThreeMembers.check(seats.size());
        return Outcome.of(next);
    }

    /** Who is in office on this day, in the order of the offices. Empty if nobody is. */
    public List<Seat> inOfficeOn(LocalDate day) {
        Map<String, Seat> seats = new LinkedHashMap<>();
        holdingOn(day).forEach(appointment -> {
            appointment.released().forEach(seats::remove);
            appointment.seated().forEach(seat -> seats.put(seat.account(), seat));
        });
        return seats.values().stream()
                .sorted(Comparator.comparing(Seat::office))
                .toList();
    }

    /** The latest decision that holds on this day. */
    public Optional<DecisionReference> appointedBy(LocalDate day) {
        return holdingOn(day).reduce((earlier, later) -> later).map(Appointment::decision);
    }

    private Stream<Appointment> holdingOn(LocalDate day) {
        return appointments.stream().filter(appointment -> !appointment.from().isAfter(day));
    }

    private void requireAfterTheLatest(Appointment appointment) {
        if (!appointments.isEmpty()
                && appointment.from().isBefore(appointments.getLast().from())) {
            throw new InvalidInput(
                    "from",
                    "Quyết định mới có hiệu lực trước quyết định gần nhất đã ghi.",
                    "It holds before the latest decision that was entered.");
        }
    }

    private void requireInOffice(Appointment appointment) {
        List<String> inOffice =
                inOfficeOn(appointment.from()).stream().map(Seat::account).toList();
        if (!inOffice.containsAll(appointment.released())) {
            throw new InvalidInput(
                    "released",
                    "Có người được miễn nhiệm không phải là thành viên đương nhiệm.",
                    "One of the released is not in office.");
        }
    }
}
