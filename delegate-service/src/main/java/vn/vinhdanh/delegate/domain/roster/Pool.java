package vn.vinhdanh.delegate.domain.roster;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The places that one group has for itself, or that the groups without a quota share.
 *
 * @param code the group's code, or {@link #SHARED}
 * @param size how many places exist; no more can be taken, because there are no more
 */
public record Pool(String conferenceId, String code, int size) {

    /** No group has this code: codes are letters, digits and hyphens. */
    public static final String SHARED = "+";

    private static final int DIGITS = 3;

    public String id() {
        return conferenceId + "/" + code;
    }

    /** Ids of all its places: {@code <conferenceId>/<group>/001}. */
    public List<String> places() {
        return placesFrom(0).toList();
    }

    /** The same, beginning elsewhere; after the last place comes the first. */
    public Stream<String> placesFrom(int start) {
        return IntStream.range(0, size).mapToObj(step -> place((Math.floorMod(start, size) + step) % size + 1));
    }

    private String place(int number) {
        String digits = Integer.toString(number);
        return id() + "/" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    public boolean has(PlaceGeneration turn) {
        return turn.place().startsWith(id() + "/");
    }
}
