package vn.vinhdanh.delegate.domain.seating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.delegate.domain.hall.Seat;

/**
 * The hall as it was drawn when the conference was seated in it. Who changes the hall afterwards moves nobody.
 *
 * @param version of the hall
 */
public record HallCopy(String id, long version, String name, Layout layout) {

    /** The labels of the seats that people may sit on, from the front. */
    List<String> usableSeats() {
        return layout.seats().stream()
                .filter(seat -> !seat.blocked())
                .map(Seat::label)
                .toList();
    }

    /** The labels that the seats of this drawing have in another one: those that are at the same place and usable. */
    Map<String, String> labelsIn(HallCopy other) {
        Map<Long, String> byPlace = new HashMap<>();
        other.layout.seats().stream()
                .filter(seat -> !seat.blocked())
                .forEach(seat -> byPlace.put(place(seat), seat.label()));
        Map<String, String> labels = new HashMap<>();
        for (Seat seat : layout.seats()) {
            String there = byPlace.get(place(seat));
            if (there != null) {
                labels.put(seat.label(), there);
            }
        }
        return labels;
    }

    private static long place(Seat seat) {
        return (long) seat.row() << 32 | seat.column();
    }
}
