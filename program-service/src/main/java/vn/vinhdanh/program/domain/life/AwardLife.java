package vn.vinhdanh.program.domain.life;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.program.domain.life.Fact.Kind;

/**
 * What the events say of one nomination and its award.
 *
 * @param steps in the order of time
 */
public record AwardLife(String nominationId, List<Step> steps) {

    /** @param eventId the event that says it */
    public record Step(Kind kind, String eventId, Instant at) {}

    private static final Set<Kind> VERDICTS = Set.of(Kind.APPROVED, Kind.REFUSED, Kind.REVOKED);

    public AwardLife {
        steps = List.copyOf(steps);
    }

    boolean has(Kind... kinds) {
        return last(Set.of(kinds)).isPresent();
    }

    /** The Chairman approved it, and nobody revoked it. */
    boolean isAward() {
        return last(VERDICTS).filter(step -> step.kind() == Kind.APPROVED).isPresent();
    }

    boolean isRevoked() {
        return last(VERDICTS).filter(step -> step.kind() == Kind.REVOKED).isPresent();
    }

    boolean isUndecided() {
        return has(Kind.SELECTED) && last(VERDICTS).isEmpty();
    }

    /** The recipient has the money: it was neither reversed nor recovered. */
    boolean isPaid() {
        return last(Set.of(Kind.PAID, Kind.PAYMENT_REVERSED, Kind.RELEASED))
                .filter(step -> step.kind() == Kind.PAID)
                .isPresent();
    }

    boolean isUnfunded() {
        return last(Set.of(Kind.RESERVED, Kind.UNFUNDED, Kind.RELEASED))
                .filter(step -> step.kind() == Kind.UNFUNDED)
                .isPresent();
    }

    /** Since when the newest of these holds; empty if none happened. */
    Optional<Instant> since(Kind... kinds) {
        return last(Set.copyOf(Arrays.asList(kinds))).map(Step::at);
    }

    private Optional<Step> last(Set<Kind> kinds) {
        return steps.reversed().stream()
                .filter(step -> kinds.contains(step.kind()))
                .findFirst();
    }
}
