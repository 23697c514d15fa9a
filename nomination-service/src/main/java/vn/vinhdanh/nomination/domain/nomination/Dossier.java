package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;

/**
 * What stays the same through a nomination's life, and its proposal.
 *
 * @param unit code of the proposing unit
 * @param nominatedBy account that entered it; the same account can't vote on it
 */
public record Dossier(
        String id, String commune, String conferenceId, String unit, String nominatedBy, Proposal proposal) {

    public Nominee nominee() {
        return proposal.nominee();
    }

    Dossier with(Proposal edited) {
        return new Dossier(id, commune, conferenceId, unit, nominatedBy, edited);
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
