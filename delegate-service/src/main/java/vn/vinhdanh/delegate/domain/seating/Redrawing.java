package vn.vinhdanh.delegate.domain.seating;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a plan into a hall, or into another drawing of its hall, in which seats may have other labels. */
final class Redrawing {

    private Redrawing() {}

    /** @see SeatingPlan#arrange */
    static SeatingPlan in(HallCopy chosen, SeatingPlan plan) {
        HallCopy hall = plan.hall();
        if (chosen.equals(hall)) {
            return plan;
        }
        Map<String, String> labels = hall == null || !hall.id().equals(chosen.id()) ? Map.of() : hall.labelsIn(chosen);
        Map<String, String> kept = new HashMap<>();
        plan.seats().forEach((delegate, seat) -> {
            if (labels.containsKey(seat)) {
                kept.put(delegate, labels.get(seat));
            }
        });
        Set<String> locked = plan.locked().stream()
                .filter(labels::containsKey)
                .map(labels::get)
                .collect(Collectors.toSet());
        return new SeatingPlan(
                plan.commune(),
                chosen,
                kept,
                locked,
                plan.placed(),
                plan.companions(),
                plan.turns(),
                plan.stage(),
                plan.changes());
    }
}
