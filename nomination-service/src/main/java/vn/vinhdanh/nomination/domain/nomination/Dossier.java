package vn.vinhdanh.nomination.domain.nomination;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;

/**
 * The parts of a nomination that every state has.
 *
 * @param unit code of the proposing unit
 * @param nominatedBy account that entered the nomination; it cannot vote on it
 * @param handledBy other accounts that edited or submitted it; they cannot vote on it either
 * @param submittedBy account that submitted it last; null before, and in documents of earlier versions
 */
public record Dossier(
        String id,
        String commune,
        String conferenceId,
        String unit,
        String nominatedBy,
        Set<String> handledBy,
        Proposal proposal,
        Proceedings proceedings,
        @Nullable String submittedBy) {

    /** Documents of earlier versions have no {@code handledBy} and no {@code proceedings}. */
    public Dossier {
        proceedings = proceedings == null ? Proceedings.NONE : proceedings;
        handledBy = handledBy == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(handledBy));
    }

    /** Before anything happened to it. */
    public static Dossier of(
            String id, String commune, String conferenceId, String unit, String nominatedBy, Proposal proposal) {
        return new Dossier(id, commune, conferenceId, unit, nominatedBy, Set.of(), proposal, Proceedings.NONE, null);
    }

    public Nominee nominee() {
        return proposal.nominee();
    }

    Dossier withProposal(Proposal edited) {
        return new Dossier(id, commune, conferenceId, unit, nominatedBy, handledBy, edited, proceedings, submittedBy);
    }

    Dossier withUnit(String next) {
        return new Dossier(id, commune, conferenceId, next, nominatedBy, handledBy, proposal, proceedings, submittedBy);
    }

    Dossier with(Proceedings next) {
        return new Dossier(id, commune, conferenceId, unit, nominatedBy, handledBy, proposal, next, submittedBy);
    }

    /** @throws DisciplineRules.ANomineeUnderInvestigationWaits if a concern is open */
    public void requireNoOpenConcern() {
        proceedings.requireNoOpenConcern();
    }

    /** Adds the account to those that cannot vote on the nomination. */
    Dossier withHandler(String account) {
        if (nominatedBy.equals(account)) {
            return this;
        }
        Set<String> handlers = new TreeSet<>(handledBy);
        handlers.add(account);
        return new Dossier(id, commune, conferenceId, unit, nominatedBy, handlers, proposal, proceedings, submittedBy);
    }

    /** The account submits it, and cannot vote on it. */
    Dossier withSubmitter(String account) {
        Dossier handled = withHandler(account);
        return new Dossier(
                id, commune, conferenceId, unit, nominatedBy, handled.handledBy, proposal, proceedings, account);
    }

    /** True if the same unit makes the same proposal for the same conference. */
    public boolean hasSameProposalAs(Dossier other) {
        return conferenceId.equals(other.conferenceId) && unit.equals(other.unit) && proposal.equals(other.proposal);
    }

    /** True if another nomination of the same conference may have the same nominee. */
    public boolean isDuplicateOf(Dossier other) {
        return !id.equals(other.id)
                && conferenceId.equals(other.conferenceId)
                && nominee().isLike(other.nominee());
    }

    public boolean isVisibleTo(Actor reader) {
        return UnitScope.includes(unit, reader);
    }

    /** @throws NotFound for an officer of another unit, as if the nomination did not exist */
    public void requireVisibleTo(Actor reader) {
        if (!isVisibleTo(reader)) {
            throw new NotFound("nomination");
        }
    }

    /**
     * Requires an officer of the unit, or the secretariat, which enters paper nominations.
     *
     * @throws NotFound for an officer of another unit
     */
    public void requireNominator(Actor actor) {
        requireVisibleTo(actor);
        UnitScope.requireNominatorFor(unit, actor);
    }
}
