package vn.vinhdanh.program.domain.ceremony;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.kernel.Versioned;

/** The arrangements of all conferences. The id is the id of the conference. Their events have that id too. */
public interface Arrangements extends Aggregates<Arrangement, ArrangementEvent> {

    /** As people read and settle it: its version is its edition. Version 0 is one that nobody has arranged yet. */
    default Versioned<Arrangement> of(String conferenceId, String commune) {
        Arrangement known =
                find(conferenceId).map(Versioned::state).orElseGet(() -> Arrangement.usual(conferenceId, commune));
        return new Versioned<>(conferenceId, known.editions(), known);
    }

    /**
     * As {@link #change(String, Long, CommandContext, Function)}. The first change makes the document.
     *
     * @param expected edition from If-Match; null if the command names none
     */
    default Versioned<Arrangement> settle(
            String conferenceId,
            @Nullable Long expected,
            CommandContext context,
            Function<Arrangement, Outcome<Arrangement, ArrangementEvent>> decide) {
        Arrangement usual = Arrangement.usual(conferenceId, context.actor().commune());
        return changeOrBegin(conferenceId, usual, null, context, known -> {
            if (expected != null && expected == VersionRequired.NONE) {
                throw new VersionRequired("arrangement");
            }
            if (expected != null && expected != known.editions()) {
                throw new StaleVersion("arrangement");
            }
            return decide.apply(known);
        });
    }
}
