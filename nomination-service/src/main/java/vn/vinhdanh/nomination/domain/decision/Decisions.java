package vn.vinhdanh.nomination.domain.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** The store of decisions and abandoned numbers. */
public interface Decisions extends Aggregates<DecisionRecord, DecisionEvent> {

    /** @throws NotFound as {@link #get}, and if the number is abandoned */
    default Versioned<Decision> getSigned(String id, Actor reader) {
        Versioned<DecisionRecord> versioned = get(id, reader);
        if (versioned.state() instanceof Decision decision) {
            return versioned.as(decision);
        }
        throw new NotFound("decision");
    }

    /** For event handlers and public pages: empty if there is none, or the number is abandoned. */
    default Optional<Decision> findSigned(String id) {
        return find(id).map(Versioned::state).filter(Decision.class::isInstance).map(Decision.class::cast);
    }

    /**
     * Tells whether the decision is signed, and abandons its number if not. The caller then takes the nomination of the
     * abandoned decision. Signature and abandonment both create the document with this id, so only one of them
     * succeeds.
     */
    default boolean isSignedElseAbandon(String id, CommandContext context) {
        boolean abandoned =
                add(id, Outcome.of(new AbandonedNumber(context.actor().commune())), context.withAction("give way"));
        return !abandoned && !(find(id).orElseThrow().state() instanceof AbandonedNumber);
    }

    /**
     * Signed decisions ordered by id.
     *
     * @param conferenceId null for the decisions of all conferences
     * @param after exclusive lower bound of the id; null for the first page
     */
    List<Versioned<Decision>> list(String commune, @Nullable String conferenceId, @Nullable String after, int limit);

    /** The decisions that revoke awards of this one, in the order of their ids. */
    List<RevocationDecision> revocationsOf(Decision decision);
}
