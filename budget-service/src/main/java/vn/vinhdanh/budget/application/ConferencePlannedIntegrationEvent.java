package vn.vinhdanh.budget.application;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of ConferencePlanned that this service uses: the sources of money that the plan names.
 *
 * @param sequence how often the plan changed since its import; absent in v1, which is 0
 */
public record ConferencePlannedIntegrationEvent(
        String commune, String conferenceId, @Nullable Integer sequence, List<Funding> funding) {
    public ConferencePlannedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        funding = List.copyOf(funding);
    }

    /** @param source STATE_BUDGET or REWARD_FUND */
    public record Funding(
            @Nullable String name,
            @Nullable String source,
            @Nullable String basis) {}
}
