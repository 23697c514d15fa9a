package vn.vinhdanh.program.domain.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** All conferences. */
public interface Conferences extends Aggregates<Conference, ConferenceEvent> {

    /**
     * A page of the conferences of the reader's commune, in the order of their ids.
     *
     * @param after the last id of the previous page; null for the first page
     */
    List<Versioned<Conference>> ofCommune(Actor reader, @Nullable String after, int limit);
}
