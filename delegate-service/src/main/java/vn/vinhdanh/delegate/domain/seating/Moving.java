package vn.vinhdanh.delegate.domain.seating;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.vinhdanh.delegate.domain.seating.SeatingRules.ASeatIsOfTheHall;
import vn.vinhdanh.delegate.domain.seating.SeatingRules.GuestsMoveToWhereThereAreSeats;

/** Swaps two delegates, and moves one or a group to the seats that follow from one. */
final class Moving {

    private Moving() {}

    /** @see SeatingPlan#swap */
    static Map<String, String> swap(SeatingPlan plan, String one, String other) {
        String seat = plan.seatOf(one);
        String otherSeat = plan.seatOf(other);
        plan.requireUnlocked(Stream.of(seat, otherSeat));
        Map<String, String> seats = new HashMap<>(plan.seats());
        seats.put(one, otherSeat);
        seats.put(other, seat);
        return seats;
    }

    /** @see SeatingPlan#move */
    static Map<String, String> move(SeatingPlan plan, List<String> delegates, String first) {
        List<String> targets = targets(plan, delegates, first);
        Map<String, String> seats = new HashMap<>(plan.seats());
        delegates.forEach(seats::remove);
        Map<String, String> sitting = new HashMap<>();
        seats.forEach((delegate, seat) -> sitting.put(seat, delegate));
        Deque<String> vacated = new ArrayDeque<>();
        for (String delegate : delegates) {
            String seat = plan.seats().get(delegate);
            if (seat != null && !targets.contains(seat)) {
                vacated.add(seat);
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            String displaced = sitting.get(targets.get(i));
            if (displaced != null) {
                seats.remove(displaced);
            }
            if (displaced != null && !vacated.isEmpty()) {
                seats.put(displaced, vacated.remove());
            }
            seats.put(delegates.get(i), targets.get(i));
        }
        return seats;
    }

    private static List<String> targets(SeatingPlan plan, List<String> delegates, String first) {
        List<String> all = plan.usableSeats();
        int from = all.indexOf(first);
        if (from < 0) {
            throw new ASeatIsOfTheHall(first);
        }
        Stream<String> left = delegates.stream().map(plan.seats()::get).filter(Objects::nonNull);
        plan.requireUnlocked(Stream.concat(Stream.of(first), left));
        List<String> targets = all.subList(from, all.size()).stream()
                .filter(seat -> !plan.locked().contains(seat))
                .limit(delegates.size())
                .toList();
        if (targets.size() < delegates.size()) {
            throw new GuestsMoveToWhereThereAreSeats(first);
        }
        return targets;
    }
}
