package vn.vinhdanh.program.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Lists the conferences of the reader's commune. */
public final class ListConferences {

    private final Conferences conferences;

    public ListConferences(Conferences conferences) {
        this.conferences = conferences;
    }

    /** @param after id of the last one seen; null from the start */
    public List<Stored<Conference>> list(Actor reader, @Nullable String after, int most) {
        return conferences.ofCommune(reader, after, most);
    }
}
