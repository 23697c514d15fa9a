package vn.vinhdanh.nomination.application.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.conference.Conference;

/** ConferencePlanned.v1 of the program service, with the properties that nominations need. */
public record ConferencePlannedIntegrationEvent(
        String commune,
        String conferenceId,
        String title,
        String communeName,
        String province,
        String issuer,
        Conference.Signatory signatory,
        @Nullable Schedule schedule,
        @Nullable Window window,
        List<Unit> units,
        List<Conference.Named> movements,
        List<Task> tasks,
        List<String> recipients,
        List<String> legalBases) {

    private static final String COUNCIL = "council";

    public ConferencePlannedIntegrationEvent {
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(signatory, "signatory");
        units = List.copyOf(units);
        movements = List.copyOf(movements);
        tasks = List.copyOf(tasks);
        recipients = List.copyOf(recipients);
        legalBases = List.copyOf(legalBases);
    }

    /** Present if the date is fixed. */
    public record Schedule(LocalDate date) {}

    /** The period for a conference whose date is open. */
    public record Window(LocalDate from) {}

    /** @param role role of the unit in the plan: {@code council} */
    public record Unit(String code, String name, @Nullable String role) {}

    /** @param dueDaysBefore number of days before the conference */
    public record Task(String unit, @Nullable Integer dueDaysBefore) {}

    Conference conference() {
        return new Conference(
                conferenceId,
                commune,
                communeName,
                province,
                title,
                issuer,
                signatory,
                units.stream()
                        .map(unit -> new Conference.Named(unit.code(), unit.name()))
                        .toList(),
                movements,
                kinds(),
                legalBases,
                day(),
                councilDaysBefore(),
                0);
    }

    private @Nullable LocalDate day() {
        if (schedule != null) {
            return schedule.date();
        }
        return window == null ? null : window.from();
    }

    /** The council has to choose by the earliest task of its unit. */
    private @Nullable Integer councilDaysBefore() {
        Set<String> councils = units.stream()
                .filter(unit -> COUNCIL.equals(unit.role()))
                .map(Unit::code)
                .collect(Collectors.toSet());
        return tasks.stream()
                .filter(task -> councils.contains(task.unit()))
                .map(Task::dueDaysBefore)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }

    /** Ignores kinds that this version does not know. */
    private Set<NomineeKind> kinds() {
        return Stream.of(NomineeKind.values())
                .filter(kind -> recipients.contains(kind.name()))
                .collect(Collectors.toSet());
    }
}
