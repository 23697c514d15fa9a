package vn.vinhdanh.nomination.domain.award;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.kernel.Outcome;

/**
 * The norms that a commune's secretariat has corrected or added. They override the norms that ship with the product.
 * The history contains the reason of each correction.
 */
public record Corrections(String commune, List<Norm> norms) {

    public Corrections {
        norms = List.copyOf(norms);
    }

    /** No corrections. */
    public static Corrections none(String commune) {
        return new Corrections(commune, List.of());
    }

    /** A correction replaces an earlier one of the same norm. */
    public Outcome<Corrections, Void> correct(Norm norm) {
        return Outcome.of(new Corrections(commune, merged(norms, List.of(norm))));
    }

    /** The norms of the commune: those of the law with the corrections applied. */
    public Norms over(List<Norm> law) {
        return new Norms(commune, merged(law, norms));
    }

    private static List<Norm> merged(List<Norm> norms, List<Norm> overrides) {
        Map<String, Norm> byId = new LinkedHashMap<>();
        norms.forEach(norm -> byId.put(norm.id(), norm));
        overrides.forEach(norm -> byId.put(norm.id(), norm));
        return List.copyOf(byId.values());
    }
}
