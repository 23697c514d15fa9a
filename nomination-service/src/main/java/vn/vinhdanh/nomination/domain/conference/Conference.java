package vn.vinhdanh.nomination.domain.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.VietnamTime;
import vn.vinhdanh.nomination.domain.award.NomineeKind;

/**
 * A conference as its plan states it.
 *
 * @param issuer the body that issues the papers: Ủy ban nhân dân xã Trùng Khánh
 * @param day the fixed day, else the first of the window; null while the plan leaves both open
 * @param councilDaysBefore how many days before the conference the council has to choose; null where the plan says nothing
 * @param revision grows with each change of the date; 0 is the plan's own
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

    /** Who signs: Chủ tịch, Hoàng Văn Tiến. */
    public record Signatory(String title, String name) {}

    /** A code of the plan and what people call it. */
    public record Named(String code, String name) {}

    /** A nomination that comes after the day on which the council has to choose is late; it is kept and flagged. */
    public boolean late(Instant submitted) {
        return day != null
                && councilDaysBefore != null
                && VietnamTime.dayOf(submitted).isAfter(day.minusDays(councilDaysBefore));
    }

    /** The name of a unit; the code itself for one that the plan no longer has. */
    public String unitName(String code) {
        return named(units, code).orElse(code);
    }

    /** @throws InvalidInput where the plan has no such unit */
    public void mustHaveUnit(String code) {
        named(units, code)
                .orElseThrow(() -> new InvalidInput(
                        "unit",
                        "Kế hoạch không có đơn vị này. Dùng mã đơn vị trong kế hoạch.",
                        "The plan has no such unit. Use a unit's code of the plan."));
    }

    /** @throws InvalidInput where the plan has no such movement */
    public void mustHaveMovement(String code) {
        named(movements, code)
                .orElseThrow(() -> new InvalidInput(
                        "movement",
                        "Kế hoạch không có phong trào này. Dùng mã phong trào trong kế hoạch.",
                        "The plan has no such movement. Use a movement's code of the plan."));
    }

    /** A plan that came again replaces what was known, but not a date that was fixed since. */
    public Outcome<Conference, Void> replan(Conference plan) {
        return Outcome.of(revision > plan.revision ? plan.on(day, revision) : plan);
    }

    /** A change of the date that is older than the one known changes nothing. */
    public Outcome<Conference, Void> reschedule(LocalDate newDay, int newRevision) {
        return Outcome.of(newRevision > revision ? on(newDay, newRevision) : this);
    }

    private Conference on(@Nullable LocalDate newDay, int newRevision) {
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

    private static Optional<String> named(List<Named> all, String code) {
        return all.stream()
                .filter(one -> one.code().equals(code))
                .map(Named::name)
                .findFirst();
    }
}
