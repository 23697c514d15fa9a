package vn.vinhdanh.nomination.domain.award;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.kernel.Outcome;

/**
 * What a commune's secretariat has corrected or added, over the norms that come with the product. The reason of each
 * stands in the history.
 */
public record Corrections(String commune, List<Norm> norms) {

    public Corrections {
        norms = List.copyOf(norms);
    }

    /** Nothing corrected yet. */
    public static Corrections none(String commune) {
        return new Corrections(commune, List.of());
    }

    /** The last correction of a norm stands. */
    public Outcome<Corrections, Void> correct(Norm norm) {
        return Outcome.of(new Corrections(commune, merged(norms, List.of(norm))));
    }

    /** The norms of the commune: those of the law, each in its corrected form. */
    public Norms over(List<Norm> law) {
        return new Norms(commune, merged(law, norms));
    }

    private static List<Norm> merged(List<Norm> below, List<Norm> above) {
        Map<String, Norm> byId = new LinkedHashMap<>();
        below.forEach(norm -> byId.put(norm.id(), norm));
        above.forEach(norm -> byId.put(norm.id(), norm));
        return List.copyOf(byId.values());
    }
}
