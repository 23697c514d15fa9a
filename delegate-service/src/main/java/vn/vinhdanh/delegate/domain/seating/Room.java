package vn.vinhdanh.delegate.domain.seating;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.vinhdanh.delegate.domain.hall.Seat;

/** The seats that people may sit on, numbered from the front, with the neighbours of each. */
final class Room {

    /** No such neighbour. */
    static final int NONE = -1;

    final int size;
    final Seat[] seats;
    final int[] line;
    final int[] across;
    final boolean[] atEdge;
    final boolean[] byAisle;
    /** The seats next to, in front of and behind each; {@link #NONE} where there is none. */
    final int[] left;

    final int[] right;
    final int[] front;
    final int[] behind;

    private final Map<String, Integer> byLabel = new HashMap<>();

    Room(List<Seat> all) {
        seats = all.stream().filter(seat -> !seat.blocked()).toArray(Seat[]::new);
        size = seats.length;
        Map<Long, Integer> byPlace = new HashMap<>();
        for (int i = 0; i < size; i++) {
            byLabel.put(seats[i].label(), i);
            byPlace.put(place(seats[i].line(), seats[i].across()), i);
        }
        line = all(Seat::line);
        across = all(Seat::across);
        atEdge = new boolean[size];
        byAisle = new boolean[size];
        left = new int[size];
        right = new int[size];
        front = new int[size];
        behind = new int[size];
        for (int i = 0; i < size; i++) {
            atEdge[i] = seats[i].atEdge();
            byAisle[i] = seats[i].byAisle();
            left[i] = byPlace.getOrDefault(place(line[i], across[i] - 1), NONE);
            right[i] = byPlace.getOrDefault(place(line[i], across[i] + 1), NONE);
            front[i] = byPlace.getOrDefault(place(line[i] - 1, across[i]), NONE);
            behind[i] = byPlace.getOrDefault(place(line[i] + 1, across[i]), NONE);
        }
    }

    /** {@link #NONE} for a seat that is blocked or does not exist. */
    int numberOf(String label) {
        return byLabel.getOrDefault(label, NONE);
    }

    private int[] all(ToIntFunction<Seat> what) {
        return Arrays.stream(seats).mapToInt(what).toArray();
    }

    private static long place(int line, int across) {
        return (long) line << 32 | across & 0xFFFF_FFFFL;
    }
}
