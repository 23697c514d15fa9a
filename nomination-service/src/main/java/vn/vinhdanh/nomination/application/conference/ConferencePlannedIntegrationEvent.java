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
import vn.vinhdanh.nomination.domain.conference.PlanCopy;
import vn.vinhdanh.nomination.domain.conference.TermOfOffice;

/**
 * ConferencePlanned.v1 and v2 of the program service, with the properties that nominations need.
 *
 * @param sequence how often the plan changed since its import; absent in v1, which is 0
 * @param revision of the date; absent in v1, which is 0
 * @param communeKind xã, phường or đặc khu; absent in v1
 * @param signatories who may sign beside the signatory; absent in facts of earlier releases
 */
public record ConferencePlannedIntegrationEvent(
        String commune,
        String conferenceId,
        @Nullable Integer sequence,
        @Nullable Integer revision,
        String title,
        String communeName,
        @Nullable String communeKind,
        String province,
        String issuer,
        TermOfOffice signatory,
        @Nullable Schedule schedule,
        List<Unit> units,
        List<Conference.Named> movements,
        List<Task> tasks,
        List<String> recipients,
        List<String> legalBases,
        @Nullable List<TermOfOffice> signatories) {

    private static final String COUNCIL = "council";
    private static final String SECRETARIAT = "secretariat";

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

    /** @param role role of the unit in the plan: {@code council} */
    public record Unit(String code, String name, @Nullable String role) {}

    /**
     * @param dueDaysBefore number of days before the conference
     * @param dueIsSample true if nobody has confirmed it, so nobody is late by it
     */
    public record Task(
            String unit,
            @Nullable Integer dueDaysBefore,
            @Nullable Boolean dueIsSample) {}

    /** Code of the unit that keeps what no other unit has: the plan's secretariat, else its first unit. */
    String secretariat() {
        return units.stream()
                .filter(unit -> SECRETARIAT.equals(unit.role()))
                .findFirst()
                .orElse(units.getFirst())
                .code();
    }

    public Conference conference() {
        return new Conference(
                conferenceId,
                commune,
                communeName,
                province,
                title,
                issuer,
                new Conference.Signatory(signatory.title(), signatory.name()),
                units.stream()
                        .map(unit -> new Conference.Named(unit.code(), unit.name()))
                        .toList(),
                movements,
                kinds(),
                legalBases,
                schedule == null ? null : schedule.date(),
                councilDaysBefore(),
                revision == null ? 0 : revision,
                PlanCopy.of(sequence == null ? 0 : sequence, communeKind, terms()));
    }

    private List<TermOfOffice> terms() {
        return Stream.concat(Stream.of(signatory), signatories == null ? Stream.empty() : signatories.stream())
                .toList();
    }

    /** The council has to choose by the earliest task of its unit. */
    private @Nullable Integer councilDaysBefore() {
        Set<String> councils = units.stream()
                .filter(unit -> COUNCIL.equals(unit.role()))
                .map(Unit::code)
                .collect(Collectors.toSet());
        return tasks.stream()
                .filter(task -> councils.contains(task.unit()) && !Boolean.TRUE.equals(task.dueIsSample()))
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
