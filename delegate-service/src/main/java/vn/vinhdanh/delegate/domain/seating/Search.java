package vn.vinhdanh.delegate.domain.seating;

import java.util.SplittableRandom;

/**
 * Searches a plan of low cost, always the same one for the same guests, and within a bounded number of steps. First
 * everybody gets a seat in the order of protocol, each the one that is cheapest at that moment. Then pairs of seats are
 * exchanged as long as that lowers the cost. Then the plan is disturbed a little and improved again, and the best stays.
 */
final class Search {

    /** Guests are offered the foremost empty seats; beyond these, a seat is never the cheapest. */
    private static final int MOST_OFFERED = 200;

    private static final int MOST_DISTURBANCES = 60;

    private static final int FEWEST_STEPS = 60_000;
    private static final int STEPS_FOR_EACH_SEAT = 700;

    private final Draft draft;
    private final CostChanges costs;
    private final SplittableRandom disturbances = new SplittableRandom(2025);
    private long steps;

    private Search(Draft draft) {
        this.draft = draft;
        this.costs = new CostChanges(draft);
        this.steps = FEWEST_STEPS + (long) STEPS_FOR_EACH_SEAT * draft.room.size;
    }

    /** Seats who has no seat yet, as far as there are seats, and improves the whole. */
    static void run(Draft draft) {
        Search search = new Search(draft);
        search.seatTheRest();
        search.improve();
        for (int i = 0; i < MOST_DISTURBANCES && search.steps > 0; i++) {
            search.disturbAndImprove();
        }
    }

    private void seatTheRest() {
        for (int guest = 0; guest < draft.party.size; guest++) {
            if (draft.seatOf[guest] == Draft.NONE) {
                seatCheapest(guest);
            }
        }
    }

    private void seatCheapest(int guest) {
        int best = Draft.NONE;
        int lowest = Integer.MAX_VALUE;
        int offered = 0;
        for (int seat = 0; seat < draft.room.size && offered < MOST_OFFERED; seat++) {
            if (draft.guestAt[seat] == Draft.NONE && !draft.locked[seat]) {
                offered++;
                int cost = costs.ofSeating(guest, seat);
                if (cost < lowest) {
                    lowest = cost;
                    best = seat;
                }
            }
        }
        if (best != Draft.NONE) {
            draft.seat(guest, best);
        }
    }

    private void improve() {
        costs.refresh();
        boolean improved = true;
        while (improved && steps > 0) {
            improved = false;
            for (int a = 0; a < draft.room.size && steps > 0; a++) {
                improved |= !draft.locked[a] && improveAt(a);
            }
        }
    }

    /** Exchanges the seat with the later one that lowers the cost most. */
    private boolean improveAt(int a) {
        int best = Draft.NONE;
        int lowest = 0;
        for (int b = a + 1; b < draft.room.size; b++) {
            if (mayExchange(a, b)) {
                steps--;
                int cost = costs.ofSwap(a, b, lowest);
                if (cost < lowest) {
                    lowest = cost;
                    best = b;
                }
            }
        }
        if (best != Draft.NONE) {
            costs.swap(a, best);
        }
        return best != Draft.NONE;
    }

    private boolean mayExchange(int a, int b) {
        int onA = draft.guestAt[a];
        int onB = draft.guestAt[b];
        if (draft.locked[b] || onA == onB) {
            return false;
        }
        boolean alike = onA != Draft.NONE
                && onB != Draft.NONE
                && draft.before[onA] == draft.before[onB]
                && draft.party.kind[onA] == draft.party.kind[onB];
        return !alike;
    }

    private void disturbAndImprove() {
        int cost = draft.cost();
        int[] guestAt = draft.guestAt.clone();
        for (int i = 0; i < 3; i++) {
            int a = disturbances.nextInt(draft.room.size);
            int b = disturbances.nextInt(draft.room.size);
            if (a != b && !draft.locked[a] && mayExchange(a, b)) {
                draft.swap(a, b);
            }
        }
        improve();
        if (draft.cost() >= cost) {
            draft.restore(guestAt);
        }
    }
}
