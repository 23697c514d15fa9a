package vn.vinhdanh.delegate.domain.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The guests of one arrangement, numbered in the order of protocol, with what ties each to others. */
final class Party {

    static final int NONE = -1;

    private static final Comparator<Guest> PROTOCOL = Comparator.comparing((Guest guest) -> !guest.leads())
            .thenComparing(guest -> guest.turn() == null)
            .thenComparing(guest -> guest.turn() == null ? 0 : guest.turn().position())
            .thenComparing(Guest::group)
            .thenComparing(Guest::unit)
            .thenComparing(Guest::id);

    final List<Guest> guests;
    final int size;
    final int[] group;
    final int[] unit;
    final boolean[] needs;
    /** Position on stage, and batch; {@link #NONE} for who receives nothing. */
    final int[] turn;

    final int[] batch;
    /** What each line between the guest and the front costs. */
    final int[] priceOfLine;
    /** Guests of one kind are exchanged for nothing. */
    final int[] kind;
    /** How many guests the group of each has. */
    final int[] groupSize;
    /** The awardees who walk on stage right before and after; {@link #NONE} at the ends and for who receives nothing. */
    final int[] earlier;

    final int[] later;
    final int[] companion;

    private final Map<String, Integer> byId = new HashMap<>();

    /** @param companions ids of two delegates each; who is not a guest counts for nothing */
    Party(List<Guest> all, List<Companions> companions) {
        guests = all.stream().sorted(PROTOCOL).toList();
        size = guests.size();
        group = guests.stream().mapToInt(Guest::group).toArray();
        unit = new int[size];
        needs = new boolean[size];
        turn = none();
        batch = none();
        priceOfLine = new int[size];
        kind = new int[size];
        groupSize = new int[size];
        earlier = none();
        later = none();
        companion = none();
        Map<String, Integer> units = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int i = 0; i < size; i++) {
            byId.put(guests.get(i).id(), i);
            unit[i] = units.computeIfAbsent(guests.get(i).unit(), _ -> units.size());
            sizes.merge(group[i], 1, Integer::sum);
        }
        for (int i = 0; i < size; i++) {
            groupSize[i] = sizes.getOrDefault(group[i], 0);
            needs[i] = guests.get(i).needs();
        }
        tieAwardees();
        for (Companions pair : companions) {
            int one = numberOf(pair.one());
            int other = numberOf(pair.other());
            if (one != NONE && other != NONE && companion[one] == NONE && companion[other] == NONE) {
                companion[one] = other;
                companion[other] = one;
            }
        }
        for (int i = 0; i < size; i++) {
            boolean tied = turn[i] != NONE || companion[i] != NONE;
            kind[i] = tied ? -1 - i : (group[i] * units.size() + unit[i]) * 2 + (needs[i] ? 1 : 0);
        }
    }

    private void tieAwardees() {
        List<Integer> onStage = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (guests.get(i).turn() != null) {
                onStage.add(i);
            }
        }
        onStage.sort(Comparator.comparingInt(guest -> turnOf(guest).position()));
        for (int place = 0; place < onStage.size(); place++) {
            int guest = onStage.get(place);
            turn[guest] = place;
            batch[guest] = turnOf(guest).batch();
            if (place > 0) {
                earlier[guest] = onStage.get(place - 1);
                later[onStage.get(place - 1)] = guest;
            }
        }
        for (int guest = 0; guest < size; guest++) {
            int times = termOfLine(guest) == Term.AWARDEE_FURTHER_BACK
                    ? 1 + 4 * (onStage.size() - 1 - turn[guest]) / onStage.size()
                    : 1;
            priceOfLine[guest] = termOfLine(guest).weight() * times;
        }
    }

    private Guest.Turn turnOf(int guest) {
        return Objects.requireNonNull(guests.get(guest).turn());
    }

    /** The term by which it costs something to sit further back. */
    Term termOfLine(int guest) {
        if (guests.get(guest).leads()) {
            return Term.LEADER_FURTHER_BACK;
        }
        return turn[guest] == NONE ? Term.FURTHER_BACK : Term.AWARDEE_FURTHER_BACK;
    }

    int numberOf(String id) {
        return byId.getOrDefault(id, NONE);
    }

    private int[] none() {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }
}
