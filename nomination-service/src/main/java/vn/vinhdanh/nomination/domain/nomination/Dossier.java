package vn.vinhdanh.nomination.domain.nomination;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;

/**
 * What stays the same through a nomination's life, and its proposal.
 *
 * @param unit code of the proposing unit
 * @param nominatedBy account that entered it; the same account can't vote on it
 */
public record Dossier(
        String id, String commune, String conferenceId, String unit, String nominatedBy, Proposal proposal) {

    /** Everybody who takes part after the submission sees all units. */
    private static final List<Role> SEE_ALL_UNITS = List.of(
            Role.SECRETARIAT, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.CHAIRMAN, Role.OFFICE, Role.ACCOUNTANT);

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
        return !seesOneUnitOnly(reader) || unit.equals(reader.unit());
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
        mustNominateFor(unit, actor);
    }

    /** An officer of a unit reads too, what is the unit's own. */
    public static void mustBeReadBy(Actor reader) {
        reader.mustBe(Stream.concat(Stream.of(Role.UNIT_OFFICER), SEE_ALL_UNITS.stream())
                .toArray(Role[]::new));
    }

    public static boolean seesOneUnitOnly(Actor reader) {
        return SEE_ALL_UNITS.stream().noneMatch(reader::is);
    }

    /** A unit's officer nominates for the own unit; the secretariat for any, as it came on paper. */
    public static void mustNominateFor(String unit, Actor actor) {
        actor.mustBe(Role.UNIT_OFFICER, Role.SECRETARIAT);
        if (!actor.is(Role.SECRETARIAT) && !unit.equals(actor.unit())) {
            throw new NotAllowed(Role.SECRETARIAT);
        }
    }
}
