package vn.vinhdanh.delegate.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * ConferencePlanned.v1 and v2 of program-service: the fields that this service uses.
 *
 * @param sequence how often the plan changed since its import; absent in v1, which is 0
 * @param revision of the schedule; absent in v1, which is 0
 * @param groupOfAwardees code of the group that awardees enter; absent in v1
 * @param higherCongress absent if the plan names none, and in facts of earlier versions
 */
public record ConferencePlannedIntegrationEvent(
        String commune,
        String conferenceId,
        @Nullable Integer sequence,
        @Nullable Integer revision,
        String title,
        String issuer,
        Signatory signatory,
        Venue venue,
        int delegateCap,
        List<Group> groups,
        @Nullable String groupOfAwardees,
        List<Unit> units,
        @Nullable Schedule schedule,
        List<Item> agenda,
        @Nullable HigherCongress higherCongress) {

    public ConferencePlannedIntegrationEvent {
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(title);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(signatory);
        Objects.requireNonNull(venue);
        groups = List.copyOf(groups);
        units = List.copyOf(units);
        agenda = List.copyOf(agenda);
    }

    /** How often the plan changed since its import. */
    public int changes() {
        return sequence == null ? 0 : sequence;
    }

    /** Position and name of the person who signs the invitations. */
    public record Signatory(String title, String name) {}

    /** Where the conference takes place. */
    public record Venue(String name, String address) {}

    /**
     * @param quota absent if the group shares the places that the other groups leave
     * @param units codes of those who register for the group; absent if every unit does
     * @param unitQuotas the places of single units within the group; absent if there are none
     */
    public record Group(
            String code,
            String name,
            @Nullable Integer quota,
            @Nullable Boolean quotaIsSample,
            @Nullable List<String> units,
            @Nullable Map<String, Integer> unitQuotas) {}

    /** A unit that takes part in the conference. */
    public record Unit(String code, String name) {}

    /** The date and times; absent while the date is open. */
    public record Schedule(LocalDate date, LocalTime startTime, LocalTime endTime) {}

    /** @param kind what happens in it, where that matters: congress-list */
    public record Item(String title, @Nullable String kind) {}

    /**
     * The congress of the next higher level.
     *
     * @param places how many delegates it takes; absent where nobody has said it
     */
    public record HigherCongress(
            String name, @Nullable Integer places, @Nullable Boolean placesAreSample) {}
}
