package vn.vinhdanh.nomination.domain.certificate;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.vinhdanh.kernel.Outcome;

/**
 * The order in which the awards of a conference are handed out, as the program service told it last. Its id is the id of the
 * conference. There is none until people arrange the stage: then the order follows from the decision.
 *
 * @param revision grows with each change of the order
 * @param nominationIds of the awards, through all batches
 * @param knownSince when this service heard of it
 */
public record StageArrangement(String commune, int revision, List<String> nominationIds, Instant knownSince) {

    public StageArrangement {
        nominationIds = List.copyOf(nominationIds);
    }

    /** The greatest revision holds; one that comes late or again changes nothing. */
    public Outcome<StageArrangement, Void> follow(StageArrangement told) {
        return Outcome.of(told.revision > revision ? told : this);
    }

    /** The awards as they are handed out. Those that it does not name come after, in the order they had. */
    public <T> List<T> sorted(List<T> awards, Function<T, String> nominationId) {
        Map<String, Integer> places = new HashMap<>();
        nominationIds.forEach(id -> places.put(id, places.size()));
        return awards.stream()
                .sorted(Comparator.comparing(
                        award -> places.getOrDefault(nominationId.apply(award), nominationIds.size())))
                .toList();
    }
}
