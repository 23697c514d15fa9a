package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.application.council.AppointCouncil;
import vn.vinhdanh.nomination.domain.council.DecisionReference;
import vn.vinhdanh.nomination.domain.council.Office;

/**
 * A decision that appoints or releases members of the council.
 *
 * @param number as it stands on the paper: 12/QĐ-UBND
 * @param date of the decision
 * @param from first day on which it holds; its date if absent
 * @param seats people who enter an office, or another one
 * @param released accounts of people who leave the council
 */
record AppointmentRequest(
        @NotBlank @Size(max = 60) String number,
        @NotNull LocalDate date,
        @Nullable LocalDate from,
        @Nullable @Size(max = 50) List<@NotNull @Valid SeatRequest> seats,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> released) {

    /** A person in an office; the name comes from the known account. */
    record SeatRequest(
            @NotBlank @Size(max = 100) String account,
            @NotNull Office office) {}

    AppointCouncil.Order toOrder(@Nullable String conferenceId) {
        return new AppointCouncil.Order(
                conferenceId,
                new DecisionReference(number, date),
                Objects.requireNonNullElse(from, date),
                Objects.requireNonNullElse(seats, List.<SeatRequest>of()).stream()
                        .map(seat -> new AppointCouncil.NewSeat(seat.account(), seat.office()))
                        .toList(),
                Set.copyOf(Objects.requireNonNullElse(released, List.of())));
    }
}
