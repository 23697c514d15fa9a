package vn.vinhdanh.delegate.domain.congress;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person with an award of the conference.
 *
 * @param delegateId of the person on the roster
 * @param nominations ids, of the awards that stand; empty if all were revoked
 * @param revoked ids, of the awards that do not stand any more
 * @param unit name of the person's unit
 * @param awards what is known of these awards; fewer, for a conference that an earlier version followed
 */
public record Exemplar(
        String delegateId,
        List<String> nominations,
        List<String> revoked,
        String name,
        @Nullable String title,
        @Nullable Integer birthYear,
        String unit,
        @Nullable String address,
        List<KnownAward> awards) {

    public Exemplar {
        nominations = List.copyOf(nominations);
        revoked = List.copyOf(revoked);
        awards = List.copyOf(awards);
    }

    /** Whether the award stands. */
    public boolean has(String nominationId) {
        return nominations.contains(nominationId);
    }

    boolean hasOrHad(String nominationId) {
        return has(nominationId) || revoked.contains(nominationId);
    }

    /** Whether an award stands, so that the person may be listed. */
    public boolean mayBeListed() {
        return !nominations.isEmpty();
    }

    /** Names of the forms of award, each once. */
    public List<String> forms() {
        return awards.stream().map(KnownAward::form).distinct().toList();
    }

    /** Names of the collectives for which the person received an award. */
    public List<String> collectives() {
        return awards.stream()
                .map(KnownAward::collective)
                .filter(Objects::nonNull)
                .toList();
    }
}
