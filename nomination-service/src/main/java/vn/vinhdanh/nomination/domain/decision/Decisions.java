package vn.vinhdanh.nomination.domain.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** All decisions, and the numbers that were given up. */
public interface Decisions extends Aggregates<DecisionRecord, DecisionEvent> {

    /** @throws NotFound as {@link #get}, and where its number was given up */
    default Versioned<Decision> signed(String id, Actor reader) {
        Versioned<DecisionRecord> found = get(id, reader);
        if (found.state() instanceof Decision decision) {
            return found.as(decision);
        }
        throw new NotFound("decision");
    }

    /**
     * Whether it is signed. What is not yet signed never will be from then on: whoever asks takes its nomination, and
     * both the signature and this are the first write under its id, so only one of them comes to be.
     */
    default boolean isSignedOrGivesWay(String id, CommandContext cause) {
        boolean gaveWay = add(id, Outcome.of(new AbandonedNumber(cause.actor().commune())), cause.doing("give way"));
        return !gaveWay && find(id).orElseThrow().state() instanceof Decision;
    }

    /** Those that are signed, in the order of their ids; those after {@code after}; of every conference where none is named. */
    List<Versioned<Decision>> list(String commune, @Nullable String conferenceId, @Nullable String after, int limit);
}
