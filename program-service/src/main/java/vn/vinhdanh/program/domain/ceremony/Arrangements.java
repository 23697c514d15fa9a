package vn.vinhdanh.program.domain.ceremony;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
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
        Arrangement usual = Arrangement.usual(conferenceId, context.actor().commune());
        return changeOrBegin(conferenceId, usual, expected, context, decide);
    }
}
