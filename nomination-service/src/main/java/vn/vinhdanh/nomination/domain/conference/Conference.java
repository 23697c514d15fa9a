package vn.vinhdanh.nomination.domain.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.domain.award.NomineeKind;

/**
 * The copy of a conference's plan that nominations need. The program service owns the plan.
 *
 * @param issuer body that issues the papers: Ủy ban nhân dân xã Trùng Khánh
 * @param day fixed day, else first day of the window; null if the plan has neither
 * @param councilDaysBefore number of days before the conference by which the council has to choose; null if not planned
 * @param revision grows with each change of the date; 0 for the date of the plan
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
        int revision) {

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

    /** True after the day on which the council has to choose. A late nomination is accepted and flagged. */
    public boolean late(Instant submitted) {
        return day != null
                && councilDaysBefore != null
                && VietnamTime.dayOf(submitted).isAfter(day.minusDays(councilDaysBefore));
    }

    /** The name of a unit, or the code if the plan no longer contains the unit. */
    public String unitName(String code) {
        return nameOf(code, units).orElse(code);
    }

    /** @throws InvalidInput if the plan does not contain the unit */
    public void requireUnit(String code) {
        nameOf(code, units)
                .orElseThrow(() -> new InvalidInput(
                        "unit",
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

    /** Replaces everything except a date that was changed after the plan. */
    public Outcome<Conference, Void> replan(Conference plan) {
        return Outcome.of(revision > plan.revision ? plan.withDay(day, revision) : plan);
    }

    /** Changes nothing if the revision is not newer. */
    public Outcome<Conference, Void> reschedule(LocalDate newDay, int newRevision) {
        return Outcome.of(newRevision > revision ? withDay(newDay, newRevision) : this);
    }

    private Conference withDay(@Nullable LocalDate newDay, int newRevision) {
        return new Conference(
                id,
                commune,
                communeName,
                province,
                title,
                issuer,
                signatory,
                units,
                movements,
                recipients,
                legalBases,
                newDay,
                councilDaysBefore,
                newRevision);
    }

    private static Optional<String> nameOf(String code, List<Named> entries) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .map(Named::name)
                .findFirst();
    }
}
