package vn.vinhdanh.nomination.domain.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.domain.award.NomineeKind;

/**
 * The copy of a conference's plan that nominations need. The program service owns the plan.
 *
 * @param issuer body that issues the papers: Ủy ban nhân dân xã Trùng Khánh
 * @param day fixed day; null while the date is open
 * @param councilDaysBefore number of days before the conference by which the council has to choose; null if the plan
 *     does not say, or only by a sample that nobody has confirmed
 * @param revision grows with each change of the date; 0 for the date of the plan
 * @param copy what the copy needs beside the plan; null in documents of earlier versions
 */
public record Conference(
        String id,
        String commune,
        String communeName,
        String province,
        String title,
        String issuer,
        Signatory signatory,
        List<Named> units,
        List<Named> movements,
        Set<NomineeKind> recipients,
        List<String> legalBases,
        @Nullable LocalDate day,
        @Nullable Integer councilDaysBefore,
        int revision,
        @Nullable PlanCopy copy) {

    public Conference {
        units = List.copyOf(units);
        movements = List.copyOf(movements);
        recipients = Set.copyOf(recipients);
        legalBases = List.copyOf(legalBases);
    }

    /** The person who signs papers: Chủ tịch, Hoàng Văn Tiến. */
    public record Signatory(String title, String name) {}

    /** A code of the plan with its name. */
    public record Named(String code, String name) {}

    /**
     * The same conference, in which what lies below a unit of the plan takes part too. Of a unit that was merged or
     * dissolved only the name is known: nothing new belongs to it.
     */
    public Conference withUnitsOf(UnitTree tree) {
        List<String> planned = units.stream().map(Named::code).toList();
        Map<Boolean, List<Named>> ended = tree.units().stream()
                .filter(unit -> !planned.contains(unit.code()) && tree.isWithin(unit.code(), planned))
                .collect(Collectors.partitioningBy(
                        UnitTree.Unit::ended,
                        Collectors.mapping(
                                unit -> new Named(unit.code(), Objects.requireNonNull(tree.nameOf(unit.code()))),
                                Collectors.toList())));
        PlanCopy known = copy == null ? PlanCopy.of(0) : copy;
        return with(joined(units, ended.get(false)), day, revision, known.withFormerUnits(ended.get(true)));
    }

    /** True after the day on which the council has to choose. A late nomination is accepted and flagged. */
    public boolean late(Instant submitted) {
        return day != null && councilDaysBefore != null && lastDayInTime(submitted) == null;
    }

    /** The day on which the council has to choose; null if there is none, or it has passed. */
    public @Nullable LocalDate lastDayInTime(Instant now) {
        LocalDate last = day == null || councilDaysBefore == null ? null : day.minusDays(councilDaysBefore);
        return last == null || VietnamTime.dayOf(now).isAfter(last) ? null : last;
    }

    /** The name of a unit, the last one of a unit that the plan no longer contains, or the code. */
    public String unitName(String code) {
        return nameOf(code, units).or(() -> nameOf(code, formerUnits())).orElse(code);
    }

    /** xã, phường or đặc khu; null if the plan came before plans named it. */
    public @Nullable String communeKind() {
        return copy == null ? null : copy.communeKind();
    }

    /** Who may sign a paper of this day, the one of the plan first. */
    public List<Signatory> signatoriesOn(LocalDate day) {
        return copy == null || copy.signatories().isEmpty()
                ? List.of(signatory)
                : copy.signatories().stream()
                        .filter(term -> term.includes(day))
                        .map(TermOfOffice::signatory)
                        .toList();
    }

    /** Units that the plan contained earlier, and that do not lie below one which it contains now. */
    public List<Named> unitsThatLeft(UnitTree tree) {
        List<String> planned = units.stream().map(Named::code).toList();
        return formerUnits().stream()
                .filter(unit -> !tree.isWithin(unit.code(), planned))
                .toList();
    }

    /** Units that the plan contained earlier. */
    public List<Named> formerUnits() {
        return copy == null ? List.of() : copy.formerUnits();
    }

    /** How often the plan changed since its import. */
    public int changes() {
        return copy == null ? 0 : copy.sequence();
    }

    /** @throws AClosedConferenceTakesNoMore if the conference is closed */
    public void requireOpen() {
        if (copy != null && copy.closed()) {
            throw new AClosedConferenceTakesNoMore();
        }
    }

    /** Nothing of the conference is proposed or decided any more. */
    public Outcome<Conference, Void> close() {
        return Outcome.of(with((copy == null ? PlanCopy.of(0) : copy).close()));
    }

    /** @throws InvalidInput if the plan does not contain the unit */
    public void requireUnit(String code) {
        requireUnit(code, "unit");
    }

    /**
     * @param field of the request that names the unit
     * @throws InvalidInput if the plan does not contain the unit
     */
    public void requireUnit(String code, String field) {
        nameOf(code, units)
                .orElseThrow(() -> new InvalidInput(
                        field,
                        "Kế hoạch không có đơn vị này. Dùng mã đơn vị trong kế hoạch.",
                        "The plan has no such unit. Use a unit's code of the plan."));
    }

    /** @throws InvalidInput if the plan does not contain the movement */
    public void requireMovement(String code) {
        nameOf(code, movements)
                .orElseThrow(() -> new InvalidInput(
                        "movement",
                        "Kế hoạch không có phong trào này. Dùng mã phong trào trong kế hoạch.",
                        "The plan has no such movement. Use a movement's code of the plan."));
    }

    /** Takes the newer plan; an older one changes nothing. A date that was changed after that plan stays. */
    public Outcome<Conference, Void> replan(Conference plan) {
        if (plan.changes() < changes()) {
            return Outcome.of(this);
        }
        Conference dated = revision > plan.revision ? plan.with(day, revision, plan.copy) : plan;
        List<Named> gone = units.stream()
                .filter(unit -> nameOf(unit.code(), plan.units).isEmpty())
                .toList();
        return Outcome.of(dated.with((dated.copy == null ? PlanCopy.of(0) : dated.copy).after(copy, gone)));
    }

    /** Changes nothing if the revision is not newer. */
    public Outcome<Conference, Void> reschedule(LocalDate newDay, int newRevision) {
        return Outcome.of(newRevision > revision ? with(newDay, newRevision, copy) : this);
    }

    private Conference with(@Nullable LocalDate newDay, int newRevision, @Nullable PlanCopy newCopy) {
        return with(units, newDay, newRevision, newCopy);
    }

    private Conference with(
            List<Named> newUnits, @Nullable LocalDate newDay, int newRevision, @Nullable PlanCopy newCopy) {
        return new Conference(
                id,
                commune,
                communeName,
                province,
                title,
                issuer,
                signatory,
                newUnits,
                movements,
                recipients,
                legalBases,
                newDay,
                councilDaysBefore,
                newRevision,
                newCopy);
    }

    private Conference with(PlanCopy next) {
        return with(day, revision, next);
    }

    static List<Named> joined(List<Named> some, List<Named> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Optional<String> nameOf(String code, List<Named> entries) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .map(Named::name)
                .findFirst();
    }
}
