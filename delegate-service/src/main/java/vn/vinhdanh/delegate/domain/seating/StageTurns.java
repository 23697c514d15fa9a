package vn.vinhdanh.delegate.domain.seating;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds when each awardee walks on stage: in the order that people made, with awards that it does not name yet after all
 * of their form; without such an order by form, kind and name.
 */
public final class StageTurns {

    /** @param nominations of the awards that the delegate receives, at least one */
    public record Awardee(String id, List<String> nominations) {}

    /**
     * Who of several has the lower place walks first; names decide among equals.
     *
     * @param index in the order that people made; -1 before all of it
     * @param joins whether the award is not in that order and stands after the one at the index
     */
    private record Place(int index, boolean joins, AwardTurn usual, Batch batch) {

        static final Comparator<Place> ORDER = Comparator.comparingInt(Place::index)
                .thenComparing(Place::joins)
                .thenComparing(Place::usual, AwardTurn.STAGE_ORDER);
    }

    /** @param form of a batch that people did not make; empty otherwise */
    private record Batch(int number, String form) {}

    private record Walking(String id, Place place) {}

    private final Map<String, AwardTurn> known;
    private final Map<String, Place> places = new HashMap<>();

    private StageTurns(StageOrder order, Map<String, AwardTurn> known) {
        this.known = known;
        for (int number = 0; number < order.batches().size(); number++) {
            for (String nomination : order.batches().get(number)) {
                places.put(nomination, new Place(places.size(), false, usual(nomination), new Batch(number, "")));
            }
        }
    }

    /**
     * @param byName the awardees in the order of their names
     * @param known forms of the awards, by nomination
     * @return by delegate
     */
    public static Map<String, Guest.Turn> of(List<Awardee> byName, Map<String, AwardTurn> known, Stage stage) {
        List<Walking> walking = new StageTurns(stage.told(), known).order(byName);
        List<Walking> seated = new StageTurns(stage.seated(), known).order(byName);
        Map<String, Guest.Turn> turns = new HashMap<>();
        int batch = 0;
        for (int position = 0; position < walking.size(); position++) {
            Walking next = walking.get(position);
            if (position > 0
                    && !next.place()
                            .batch()
                            .equals(walking.get(position - 1).place().batch())) {
                batch++;
            }
            boolean changed = !next.id().equals(seated.get(position).id());
            turns.put(next.id(), new Guest.Turn(batch, position, changed));
        }
        return turns;
    }

    private List<Walking> order(List<Awardee> byName) {
        return byName.stream()
                .map(awardee -> new Walking(awardee.id(), first(awardee)))
                .sorted(Comparator.comparing(Walking::place, Place.ORDER))
                .toList();
    }

    /** With which of several awards the delegate walks on stage first. */
    private Place first(Awardee awardee) {
        return awardee.nominations().stream().map(this::place).min(Place.ORDER).orElseThrow();
    }

    private Place place(String nomination) {
        Place named = places.get(nomination);
        return named == null ? joining(usual(nomination)) : named;
    }

    private Place joining(AwardTurn usual) {
        Place before = places.values().stream()
                .filter(place -> AwardTurn.FORM_ORDER.compare(place.usual(), usual) <= 0)
                .max(Place.ORDER)
                .orElse(null);
        Batch own = new Batch(-1, usual.form());
        if (before == null) {
            return new Place(-1, true, usual, own);
        }
        boolean sameForm = before.usual().form().equals(usual.form());
        return new Place(before.index(), true, usual, sameForm ? before.batch() : own);
    }

    private AwardTurn usual(String nomination) {
        return known.getOrDefault(nomination, AwardTurn.UNKNOWN);
    }
}
