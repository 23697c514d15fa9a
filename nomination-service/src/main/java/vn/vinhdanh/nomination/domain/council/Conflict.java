package vn.vinhdanh.nomination.domain.council;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a member does not vote on a line, nor counts in its denominator.
 *
 * @param reason in the member's words, where the member declared it
 */
public record Conflict(
        String account,
        String nominationId,
        Ground ground,
        @Nullable String reason) {

    /** How it is known. */
    public enum Ground {
        /** The member's unit proposed it. */
        SAME_UNIT,
        /** The member entered, edited or submitted it: who nominates does not vote on it. */
        NOMINATED_IT,
        /** The member said so. */
        DECLARED
    }

    /** What the system finds by itself. */
    static Optional<Conflict> found(Member member, Line line) {
        if (line.nominatedBy().equals(member.account()) || line.handledBy().contains(member.account())) {
            return Optional.of(new Conflict(member.account(), line.nominationId(), Ground.NOMINATED_IT, null));
        }
        if (!member.unit().isEmpty() && line.unit().equals(member.unit())) {
            return Optional.of(new Conflict(member.account(), line.nominationId(), Ground.SAME_UNIT, null));
        }
        return Optional.empty();
    }
}
