package vn.vinhdanh.delegate.domain.roster;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The places that one group has for itself, or that the groups without a quota share.
 *
 * @param code the group's code, or {@link #SHARED}
 * @param size how many places exist; no more can be taken, because there are no more
 */
public record Pool(String conferenceId, String code, int size) {

    /** No group has this code: codes are letters, digits and hyphens. */
    public static final String SHARED = "+";

    public String id() {
        return conferenceId + "/" + code;
    }

    /** Ids of all its places: {@code <conferenceId>/<group>/001}. */
    public List<String> places() {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> "%s/%03d".formatted(id(), number))
                .toList();
    }

    public boolean has(Turn turn) {
        return turn.place().startsWith(id() + "/");
    }
}
