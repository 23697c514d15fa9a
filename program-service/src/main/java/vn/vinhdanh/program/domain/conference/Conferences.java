package vn.vinhdanh.program.domain.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** All conferences. */
public interface Conferences extends Aggregates<Conference, ConferenceEvent> {

    /**
     * The reader's commune's conferences in the order of their ids.
     *
     * @param after id of the last one seen; null from the start
     */
    List<Versioned<Conference>> ofCommune(Actor reader, @Nullable String after, int most);
}
