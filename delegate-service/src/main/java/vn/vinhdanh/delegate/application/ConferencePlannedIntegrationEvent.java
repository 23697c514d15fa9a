package vn.vinhdanh.delegate.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** ConferencePlanned.v1 of program-service, as far as the list of delegates needs it. */
public record ConferencePlannedIntegrationEvent(
        String commune,
        String conferenceId,
        String title,
        String issuer,
        Signatory signatory,
        Venue venue,
        int delegateCap,
        List<Group> groups,
        List<Unit> units,
        @Nullable Schedule schedule) {

    public ConferencePlannedIntegrationEvent {
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(title);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(signatory);
        Objects.requireNonNull(venue);
        groups = List.copyOf(groups);
        units = List.copyOf(units);
    }

    /** Who signs. */
    public record Signatory(String title, String name) {}

    /** Where. */
    public record Venue(String name, String address) {}

    /** @param quota absent where the group shares what the others leave */
    public record Group(
            String code,
            String name,
            @Nullable Integer quota,
            @Nullable Boolean quotaIsSample) {}

    /** A unit that takes part. */
    public record Unit(String code, String name) {}

    /** Absent while the date is open. */
    public record Schedule(LocalDate date, LocalTime startTime, LocalTime endTime) {}
}
