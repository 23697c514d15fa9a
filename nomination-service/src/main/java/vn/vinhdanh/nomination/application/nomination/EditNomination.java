package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.Proposal;

/** Replaces the proposal of a draft or a returned nomination. */
public final class EditNomination {

    private final Conferences conferences;
    private final Nominations nominations;
    private final UnitTrees units;

    public EditNomination(Conferences conferences, Nominations nominations, UnitTrees units) {
        this.conferences = conferences;
        this.nominations = nominations;
        this.units = units;
    }

    public Versioned<Nomination> edit(String id, @Nullable Long expected, Proposal proposal, CommandContext context) {
        context.actor().requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT);
        return nominations.change(id, expected, context.withAction("edit"), nomination -> {
            nomination.dossier().requireNominator(context.actor());
            proposal.requireAllowedBy(conferences
                    .get(nomination.dossier().conferenceId(), context.actor())
                    .state()
                    .withUnitsOf(units.of(context.actor().commune())));
            return nomination.edit(context.actor().id(), proposal);
        });
    }
}
