package vn.vinhdanh.delegate.domain.roster;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The places of one group, the share of one unit within a group, or the places that all groups without a confirmed quota
 * share.
 *
 * <p>A pool that became smaller keeps the places beyond its size that are taken: nobody loses a place. As many free
 * places as are taken beyond the size can't be taken, so the pool never grows while it is over its size.
 *
 * @param code of the group, {@link #codeOfShare}, or {@link #SHARED}
 * @param size number of places
 * @param created number of places that exist, at least the size: the largest size that the pool ever had
 */
public record Pool(String conferenceId, String code, int size, int created) {

    /** No group has this code: codes are letters, digits and hyphens. */
    public static final String SHARED = "+";

    private static final int DIGITS = 3;

    /** No group has such a code either. */
    public static String codeOfShare(String group, String unit) {
        return group + ":" + unit;
    }

    public String id() {
        return conferenceId + "/" + code;
    }

    /** With one place more, beyond its size. */
    public Pool wider() {
        return new Pool(conferenceId, code, size, created + 1);
    }

    /** The places beyond its size. */
    public List<String> placesBeyond() {
        return IntStream.rangeClosed(size + 1, created).mapToObj(this::place).toList();
    }

    /** All places that exist, those of its size first. */
    public List<String> placesCreated() {
        return IntStream.rangeClosed(1, created).mapToObj(this::place).toList();
    }

    /** Ids of the places of its size: {@code <conferenceId>/<group>/001}. */
    public List<String> places() {
        return placesFrom(0).toList();
    }

    /** As {@link #places}, but starts at another index; after the last place comes the first. */
    public Stream<String> placesFrom(int start) {
        return IntStream.range(0, size).mapToObj(step -> place((Math.floorMod(start, size) + step) % size + 1));
    }

    private String place(int number) {
        String digits = Integer.toString(number);
        return id() + "/" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    public boolean contains(PlaceGeneration generation) {
        return generation.place().startsWith(id() + "/");
    }
}
