package vn.vinhdanh.program.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.plan.AgendaItem;
import vn.vinhdanh.program.domain.plan.DelegateGroup;
import vn.vinhdanh.program.domain.plan.Figure;
import vn.vinhdanh.program.domain.plan.Particulars;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.Task;

/** Payload of ConferencePlanned.v2: the parts of the plan that other services use. Sample marks are true or absent. */
record ConferencePlannedPayload(
        String commune,
        String conferenceId,
        int sequence,
        int revision,
        String code,
        String title,
        String communeName,
        String communeKind,
        String province,
        String issuer,
        Signatory signatory,
        @Nullable Hours schedule,
        @Nullable Window window,
        Venue venue,
        int delegateCap,
        List<Group> groups,
        String groupOfAwardees,
        List<Unit> units,
        List<Movement> movements,
        List<Item> agenda,
        @Nullable HigherCongress higherCongress,
        List<UnitTask> tasks,
        List<Source> funding,
        List<String> recipients,
        List<String> legalBases,
        @Nullable List<Signatory> signatories) {

    record Signatory(
            String title,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static Signatory of(Particulars.Signatory signatory) {
            return new Signatory(signatory.title(), signatory.name(), signatory.from(), signatory.until());
        }
    }

    record Hours(
            LocalDate date,
            @JsonFormat(pattern = "HH:mm") LocalTime startTime,
            @JsonFormat(pattern = "HH:mm") LocalTime endTime) {}

    record Window(LocalDate from, LocalDate to, @Nullable String text) {}

    record Venue(String name, String address) {}

    record Group(
            String code,
            String name,
            @Nullable Integer quota,
            @Nullable Boolean quotaIsSample,
            @Nullable List<String> units,
            @Nullable Map<String, Integer> unitQuotas) {

        static Group of(DelegateGroup group) {
            return new Group(
                    group.code(),
                    group.name(),
                    value(group.places()),
                    sample(group.places()),
                    group.units(),
                    group.unitQuotas());
        }
    }

    record Unit(String code, String name, String relation, String role) {}

    record Movement(String code, String name) {}

    record Item(
            String code,
            String title,
            String owner,
            @Nullable Integer minutes,
            @Nullable Boolean minutesAreSample,
            @Nullable String kind) {

        static Item of(AgendaItem item) {
            return new Item(
                    item.code(), item.title(), item.owner(), value(item.length()), sample(item.length()), item.kind());
        }
    }

    record HigherCongress(
            String name, @Nullable Integer places, @Nullable Boolean placesAreSample) {

        static @Nullable HigherCongress of(Plan.@Nullable HigherCongress congress) {
            return congress == null
                    ? null
                    : new HigherCongress(congress.name(), value(congress.room()), sample(congress.room()));
        }
    }

    record UnitTask(
            String code,
            String unit,
            String text,
            @Nullable Integer dueDaysBefore,
            @Nullable Boolean dueIsSample) {

        static UnitTask of(Task task) {
            return new UnitTask(task.codeInPlan(), task.unit(), task.text(), value(task.due()), sample(task.due()));
        }
    }

    record Source(String code, String name, String source, String basis) {}

    static ConferencePlannedPayload of(Conference conference) {
        Plan plan = conference.plan();
        Particulars particulars = plan.conference();
        return new ConferencePlannedPayload(
                conference.commune(),
                conference.id(),
                conference.changes(),
                conference.revision(),
                particulars.code(),
                particulars.title(),
                particulars.commune().name(),
                particulars.commune().kind(),
                particulars.commune().province(),
                particulars.issuer(),
                Signatory.of(particulars.signatory()),
                hours(conference.schedule()),
                window(particulars.window()),
                new Venue(particulars.venue().name(), particulars.venue().address()),
                particulars.delegateCap(),
                plan.delegateGroups().stream().map(Group::of).toList(),
                plan.groupOfAwardees(),
                plan.units().stream()
                        .map(unit -> new Unit(unit.code(), unit.name(), unit.relation(), unit.role()))
                        .toList(),
                plan.movements().stream()
                        .map(movement -> new Movement(movement.code(), movement.name()))
                        .toList(),
                plan.agenda().stream().map(Item::of).toList(),
                HigherCongress.of(plan.higherCongress()),
                plan.coded().tasks().stream().map(UnitTask::of).toList(),
                plan.funding().stream()
                        .map(funding -> new Source(
                                funding.code(), funding.name(), funding.source().name(), funding.basis()))
                        .toList(),
                plan.rewards().recipients().stream().map(Enum::name).toList(),
                particulars.legalBases(),
                plan.otherSignatories().isEmpty()
                        ? null
                        : plan.otherSignatories().stream().map(Signatory::of).toList());
    }

    private static @Nullable Hours hours(@Nullable Schedule schedule) {
        return schedule == null ? null : new Hours(schedule.date(), schedule.startTime(), schedule.endTime());
    }

    private static @Nullable Window window(Particulars.@Nullable Window window) {
        return window == null ? null : new Window(window.from(), window.to(), window.text());
    }

    private static @Nullable Integer value(@Nullable Figure figure) {
        return figure == null ? null : Integer.valueOf(figure.value());
    }

    private static @Nullable Boolean sample(@Nullable Figure figure) {
        return figure == null || !figure.sample() ? null : Boolean.TRUE;
    }
}
