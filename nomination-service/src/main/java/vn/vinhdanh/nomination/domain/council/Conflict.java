package vn.vinhdanh.nomination.domain.council;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a member does not vote on a line and does not count in its denominator.
 *
 * @param reason as it was declared; null where the ground says it all
 */
public record Conflict(
        String account,
        String nominationId,
        Ground ground,
        @Nullable String reason) {

    /** The source of a conflict. */
    public enum Ground {
        /** The member's unit proposed the nomination. */
        SAME_UNIT,
        /** The member entered, edited or submitted the nomination. Nominators do not vote on it. */
        NOMINATED_IT,
        /** The member declared it. */
        DECLARED,
        /** Another person declared it and the member confirmed it. */
        CONFIRMED,
        /** The member is the nominee, its representative or its head of household, and said so. */
        IS_NOMINEE
    }

    /** Finds a conflict that needs no declaration. */
    static Optional<Conflict> detect(Member member, Line line) {
        if (line.nominatedBy().equals(member.account()) || line.handledBy().contains(member.account())) {
            return Optional.of(new Conflict(member.account(), line.nominationId(), Ground.NOMINATED_IT, null));
        }
        if (!member.unit().isEmpty() && line.unit().equals(member.unit())) {
            return Optional.of(new Conflict(member.account(), line.nominationId(), Ground.SAME_UNIT, null));
        }
        return Optional.empty();
    }
}
