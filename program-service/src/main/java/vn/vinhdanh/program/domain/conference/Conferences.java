package vn.vinhdanh.program.domain.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** All conferences. */
public interface Conferences extends Aggregates<Conference, ConferenceEvent> {

    /**
     * Adds the conference of a plan, or brings back the one with this id that was deleted.
     *
     * @return false if there is one, which then stays as it is
     */
    default boolean plan(Outcome<Conference, ConferenceEvent> planned, CommandContext context) {
        String id = planned.state().id();
        if (add(id, planned, context)) {
            return true;
        }
        Versioned<Conference> known = get(id, context.actor());
        return known.state().wasDeleted()
                && change(known, context, deleted -> Deleting.planAgain(deleted, planned.state()))
                                .version()
                        > known.version();
    }

    /**
     * A page of the conferences of the reader's commune, in the order of their ids, without deleted ones.
     *
     * @param after the last id of the previous page; null for the first page
     */
    List<Versioned<Conference>> ofCommune(Actor reader, @Nullable String after, int limit);
}
