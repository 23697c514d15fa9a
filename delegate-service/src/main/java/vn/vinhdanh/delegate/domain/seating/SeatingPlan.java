package vn.vinhdanh.delegate.domain.seating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.delegate.domain.seating.SeatingRules.ALockedSeatStaysAsItIs;
import vn.vinhdanh.delegate.domain.seating.SeatingRules.ASeatIsOfTheHall;
import vn.vinhdanh.delegate.domain.seating.SeatingRules.OnlyWhoSitsChangesSeats;
import vn.vinhdanh.delegate.domain.seating.SeatingRules.TheHallIsChosenFirst;
import vn.vinhdanh.delegate.domain.seating.SeatingRules.TwoComeTogether;
import vn.vinhdanh.kernel.Outcome;

/**
 * Who sits where at a conference. Its id is the id of the conference. A delegate is a key, so nobody sits on two seats; no
 * label is there twice, so nobody shares one.
 *
 * @param hall null until the first arrangement
 * @param seats label of the seat, by delegate
 * @param locked labels of seats that stay as they are: with whom they have, or empty
 * @param placed delegates whom an officer gave their seat: nothing but an arrangement anew moves them
 * @param companions each delegate is in one pair at most
 * @param turns forms of the awards, by nomination, from which the order of the stage follows
 * @param stage the order of the stage that people made; a plan of before has the usual one
 * @param changes how often somebody got or lost a seat; the newest word about a delegate has the greatest
 */
public record SeatingPlan(
        String commune,
        @Nullable HallCopy hall,
        Map<String, String> seats,
        Set<String> locked,
        Set<String> placed,
        List<Companions> companions,
        Map<String, AwardTurn> turns,
        Stage stage,
        int changes) {

    public SeatingPlan {
        seats = Map.copyOf(seats);
        locked = Set.copyOf(locked);
        placed = placed.stream().filter(seats::containsKey).collect(Collectors.toUnmodifiableSet());
        companions = List.copyOf(companions);
        turns = Map.copyOf(turns);
        stage = stage == null ? Stage.USUAL : stage;
        if (new HashSet<>(seats.values()).size() < seats.size()) {
            throw new IllegalStateException("a seat is taken twice");
        }
    }

    public static SeatingPlan empty(String commune) {
        return new SeatingPlan(commune, null, Map.of(), Set.of(), Set.of(), List.of(), Map.of(), Stage.USUAL, 0);
    }

    /** Remembers with which form an award is handed out. */
    public Outcome<SeatingPlan, SeatingEvent> learn(String nomination, AwardTurn turn) {
        Map<String, AwardTurn> known = new HashMap<>(turns);
        known.put(nomination, turn);
        return Outcome.of(new SeatingPlan(commune, hall, seats, locked, placed, companions, known, stage, changes));
    }

    /** Remembers the order of the stage, which moves nobody. */
    public Outcome<SeatingPlan, SeatingEvent> learn(StageOrder order) {
        return Outcome.of(knowing(stage.learn(order)));
    }

    /** Whether somebody sits here whose turn on stage is another one since the seats were made. */
    public boolean isOfAnotherStage(List<Guest> guests) {
        return guests.stream().anyMatch(guest -> guest.hasOtherTurn() && seats.containsKey(guest.id()));
    }

    /**
     * Seats all guests in the hall. Who has a seat moves only where that is worth it, unless all is arranged anew or the
     * guest has another turn on stage than when the seats were made.
     *
     * @param chosen the hall, as it is drawn now; seats and locks of another hall end, those of another drawing of the
     *     same hall stay where there is a seat
     */
    public Outcome<SeatingPlan, SeatingEvent> arrange(HallCopy chosen, List<Guest> guests, boolean anew) {
        return changedTo(Redrawing.in(chosen, this).arranged(guests, anew).knowing(stage.seatedAsTold()));
    }

    /**
     * Follows the list of delegates: seats who came, frees the seats of who left, and moves as few as possible. Nothing
     * happens without a hall, and while the same people sit. Another order of the stage waits for an officer.
     */
    public Outcome<SeatingPlan, SeatingEvent> follow(List<Guest> guests) {
        if (hall == null) {
            return Outcome.of(this);
        }
        Set<String> expected = guests.stream().map(Guest::id).collect(Collectors.toSet());
        boolean somebodyLeft = !expected.containsAll(seats.keySet());
        boolean somebodyCame = !seats.keySet().containsAll(expected) && hasFreeSeat();
        if (!somebodyLeft && !somebodyCame) {
            return Outcome.of(this);
        }
        SeatingPlan next = arranged(guests.stream().map(Guest::withKnownTurn).toList(), false);
        return changedTo(isOfAnotherStage(guests) ? next : next.knowing(stage.seatedAsTold()));
    }

    private boolean hasFreeSeat() {
        Set<String> taken = new HashSet<>(seats.values());
        return usableSeats().stream().anyMatch(seat -> !taken.contains(seat) && !locked.contains(seat));
    }

    /** @throws OnlyWhoSitsChangesSeats if one of the two has no seat */
    public Outcome<SeatingPlan, SeatingEvent> swap(String one, String other) {
        return placing(Moving.swap(this, one, other));
    }

    /**
     * Seats delegates side by side: in their order, on the seats from the one that is named, without those that are locked.
     * Who sat there gets the seats that become free, or none.
     *
     * @throws ASeatIsOfTheHall if the hall has no such seat, or it is blocked
     * @throws ALockedSeatStaysAsItIs if it is locked, or one of the delegates has a locked seat
     * @throws SeatingRules.GuestsMoveToWhereThereAreSeats if too few seats follow
     */
    public Outcome<SeatingPlan, SeatingEvent> move(List<String> delegates, String first) {
        return placing(Moving.move(this, delegates, first));
    }

    /** @throws ASeatIsOfTheHall */
    public Outcome<SeatingPlan, SeatingEvent> lock(Set<String> labels) {
        List<String> all = usableSeats();
        labels.stream().filter(seat -> !all.contains(seat)).findFirst().ifPresent(seat -> {
            throw new ASeatIsOfTheHall(seat);
        });
        Set<String> next = new TreeSet<>(locked);
        next.addAll(labels);
        return Outcome.of(locking(next));
    }

    public Outcome<SeatingPlan, SeatingEvent> unlock(Set<String> labels) {
        Set<String> next = new TreeSet<>(locked);
        next.removeAll(labels);
        return Outcome.of(locking(next));
    }

    /** From now on the two sit side by side; a delegate who was of another pair is of this one. */
    public Outcome<SeatingPlan, SeatingEvent> pair(String one, String other) {
        if (one.equals(other)) {
            throw new TwoComeTogether();
        }
        return Outcome.of(pairing(new Pairs(companions).with(new Companions(one, other))));
    }

    public Outcome<SeatingPlan, SeatingEvent> part(String delegate) {
        return Outcome.of(pairing(new Pairs(companions).without(delegate)));
    }

    /** Who comes with the delegate; null if nobody does. */
    public @Nullable String companionOf(String delegate) {
        return new Pairs(companions).companionOf(delegate);
    }

    /** What the plan costs, delegate by delegate. */
    public List<Remark> remarks(List<Guest> guests) {
        return hall == null ? List.of() : Arranging.remarks(hall.layout(), guests, companions, seats);
    }

    /** @throws TheHallIsChosenFirst */
    public HallCopy requireHall() {
        if (hall == null) {
            throw new TheHallIsChosenFirst();
        }
        return hall;
    }

    private SeatingPlan arranged(List<Guest> guests, boolean anew) {
        Layout layout = requireHall().layout();
        Set<String> fixed = new HashSet<>(locked);
        Set<String> stillPlaced = anew ? Set.of() : placed;
        stillPlaced.forEach(delegate -> fixed.add(seatOf(delegate)));
        return new SeatingPlan(
                commune,
                hall,
                Arranging.arrange(layout, guests, companions, seats, fixed, anew),
                locked,
                stillPlaced,
                companions,
                turns,
                stage,
                changes);
    }

    /** The plan with its next number, and what it says to each whose seat changed. */
    private Outcome<SeatingPlan, SeatingEvent> changedTo(SeatingPlan next) {
        List<SeatingEvent> events = SeatingEvent.between(this, next);
        int number = events.isEmpty() ? changes : changes + 1;
        return new Outcome<>(next.numbered(number), events);
    }

    private SeatingPlan numbered(int number) {
        return new SeatingPlan(commune, hall, seats, locked, placed, companions, turns, stage, number);
    }

    String seatOf(String delegate) {
        String seat = seats.get(delegate);
        if (seat == null) {
            throw new OnlyWhoSitsChangesSeats();
        }
        return seat;
    }

    void requireUnlocked(Stream<String> labels) {
        labels.filter(locked::contains).findFirst().ifPresent(seat -> {
            throw new ALockedSeatStaysAsItIs(seat);
        });
    }

    List<String> usableSeats() {
        return requireHall().usableSeats();
    }

    private SeatingPlan pairing(Pairs next) {
        return new SeatingPlan(commune, hall, seats, locked, placed, next.all(), turns, stage, changes);
    }

    private SeatingPlan knowing(Stage next) {
        return new SeatingPlan(commune, hall, seats, locked, placed, companions, turns, next, changes);
    }

    private SeatingPlan locking(Set<String> next) {
        return new SeatingPlan(commune, hall, seats, next, placed, companions, turns, stage, changes);
    }

    /** Who gets another seat by an officer keeps it. */
    private Outcome<SeatingPlan, SeatingEvent> placing(Map<String, String> next) {
        Set<String> byOfficer = new HashSet<>(placed);
        next.forEach((delegate, seat) -> {
            if (!seat.equals(seats.get(delegate))) {
                byOfficer.add(delegate);
            }
        });
        return changedTo(new SeatingPlan(commune, hall, next, locked, byOfficer, companions, turns, stage, changes));
    }
}
