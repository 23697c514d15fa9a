package vn.vinhdanh.budget.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.VietnamTime;

/**
 * The fields of ConferencePlanned that this service uses: the sources of money that the plan names, and when the
 * conference takes place, and what the paper of its estimate says of it.
 *
 * @param sequence how often the plan changed since its import; absent in v1, which is 0
 * @param revision how often its date was fixed or moved; absent in v1, which is 0
 */
public record ConferencePlannedIntegrationEvent(
        String commune,
        String conferenceId,
        @Nullable Integer sequence,
        @Nullable Integer revision,
        @Nullable Schedule schedule,
        @Nullable Window window,
        List<Funding> funding,
        @Nullable String title,
        @Nullable String communeName,
        @Nullable String issuer,
        @Nullable Signatory signatory) {
    public ConferencePlannedIntegrationEvent {
        Objects.requireNonNull(commune);
        Objects.requireNonNull(conferenceId);
        funding = List.copyOf(funding);
    }

    /** How often the plan changed since its import. */
    public int changes() {
        return sequence == null ? 0 : sequence;
    }

    /** The year of the day, else of the days in which the plan wants it, else this one. */
    int year(Instant now) {
        return Stream.of(
                        schedule == null ? null : schedule.date(),
                        window == null ? null : window.to(),
                        window == null ? null : window.from(),
                        VietnamTime.dayOf(now))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .getYear();
    }

    public record Signatory(String title, String name) {}

    public record Schedule(@Nullable LocalDate date) {}

    public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** @param source STATE_BUDGET or REWARD_FUND */
    public record Funding(
            @Nullable String name,
            @Nullable String source,
            @Nullable String basis) {}
}
