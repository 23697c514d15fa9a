package vn.vinhdanh.budget.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.SpendingNorm;
import vn.vinhdanh.budget.domain.estimate.SpendingNorm.Per;

/**
 * The fields of NormApproved that this service uses.
 *
 * @param value in the unit; absent if the text of the law with the value is not available
 * @param from absent if unknown
 */
public record NormApprovedIntegrationEvent(
        String commune,
        String subject,
        String name,
        @Nullable Long value,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String citation,
        boolean verified) {

    /** Amounts of money that limit no expense. */
    private static final Set<String> OF_REWARDS = Set.of("base-salary", "rounding-of-rewards");

    public NormApprovedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(subject);
    }

    /** Empty if it limits no expense, or does not say to how much or since when. */
    Optional<SpendingNorm> ofSpending() {
        Per per = per();
        return per == null || value == null || from == null || OF_REWARDS.contains(subject)
                ? Optional.empty()
                : Optional.of(new SpendingNorm(subject, name, value, per, from, until, citation, verified));
    }

    private @Nullable Per per() {
        return switch (unit) {
            case "DONG" -> Per.UNIT;
            case "DONG_PER_PERSON_AND_DAY" -> Per.PERSON_AND_DAY;
            case "DONG_PER_PERSON_AND_HALF_DAY" -> Per.PERSON_AND_HALF_DAY;
            default -> null;
        };
    }
}
