package vn.vinhdanh.nomination.domain.nomination;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;

/**
 * What stays the same through a nomination's life, and its proposal.
 *
 * @param unit code of the proposing unit
 * @param nominatedBy account that entered it; the same account can't vote on it
 * @param handledBy other accounts that edited or submitted it; they can't vote on it either
 */
public record Dossier(
        String id,
        String commune,
        String conferenceId,
        String unit,
        String nominatedBy,
        Set<String> handledBy,
        Proposal proposal) {

    /** Documents from before the handlers were kept have none. */
    public Dossier {
        handledBy = handledBy == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(handledBy));
    }

    public Nominee nominee() {
        return proposal.nominee();
    }

    Dossier with(Proposal edited) {
        return new Dossier(id, commune, conferenceId, unit, nominatedBy, handledBy, edited);
    }

    Dossier by(String account) {
        if (nominatedBy.equals(account)) {
            return this;
        }
        Set<String> handlers = new TreeSet<>(handledBy);
        handlers.add(account);
        return new Dossier(id, commune, conferenceId, unit, nominatedBy, handlers, proposal);
    }

    /** The same for the same conference, by the same unit. */
    public boolean proposes(Dossier other) {
        return conferenceId.equals(other.conferenceId) && unit.equals(other.unit) && proposal.equals(other.proposal);
    }

    /** Proposed for the same conference, and the nominee may be the same: shown to whoever reads either. */
    public boolean isDoubleOf(Dossier other) {
        return !id.equals(other.id)
                && conferenceId.equals(other.conferenceId)
                && nominee().isLike(other.nominee());
    }

    public boolean isVisibleTo(Actor reader) {
        return UnitScope.includes(unit, reader);
    }

    /** A unit's officer sees what the own unit proposed; another unit's nomination does not exist for that reader. */
    public void mustBeVisibleTo(Actor reader) {
        if (!isVisibleTo(reader)) {
            throw new NotFound("nomination");
        }
    }

    /** Whoever edits, submits or withdraws it is the unit's officer, or the secretariat for paper. */
    public void mustBeInTheHandsOf(Actor actor) {
        mustBeVisibleTo(actor);
        UnitScope.mustNominateFor(unit, actor);
    }
}
