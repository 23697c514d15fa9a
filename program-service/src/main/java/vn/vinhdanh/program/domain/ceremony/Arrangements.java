package vn.vinhdanh.program.domain.ceremony;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.kernel.Versioned;

/** The arrangements of all conferences. The id is the id of the conference. They publish no events. */
public interface Arrangements extends Aggregates<Arrangement, Void> {

    /** Version 0 is the usual one, which nobody has changed yet. */
    default Versioned<Arrangement> of(String conferenceId, String commune) {
        return find(conferenceId)
                .orElseGet(() -> new Versioned<>(conferenceId, 0, Arrangement.usual(conferenceId, commune)));
    }

    /**
     * As {@link #change(String, Long, CommandContext, Function)}. The first change makes the document.
     *
     * @param expected version from If-Match, 0 for the usual one; null if the command names none
     */
    default Versioned<Arrangement> settle(
            String conferenceId,
            @Nullable Long expected,
            CommandContext context,
            Function<Arrangement, Outcome<Arrangement, Void>> decide) {
        Versioned<Arrangement> known = of(conferenceId, context.actor().commune());
        if (known.version() > 0) {
            return change(conferenceId, expected, context, decide);
        }
        if (expected != null && expected == VersionRequired.NONE) {
            throw new VersionRequired("arrangement");
        }
        if (expected != null && expected != 0) {
            throw new StaleVersion("arrangement");
        }
        Outcome<Arrangement, Void> first = decide.apply(known.state());
        if (first.changesNothing(known.state())) {
            return known;
        }
        return create(conferenceId, first, context).orElseGet(() -> change(conferenceId, expected, context, decide));
    }
}
