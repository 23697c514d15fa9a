package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.ProposalRules.OneAchievementEarnsOneForm;

/** Finds a submitted nomination complete and correct, ready for the council. */
public final class AppraiseNomination {

    private final Nominations nominations;

    public AppraiseNomination(Nominations nominations) {
        this.nominations = nominations;
    }

    /** @throws OneAchievementEarnsOneForm where two were submitted in the same moment: one has to go back */
    public Versioned<Nomination> appraise(String id, @Nullable Long expected, CommandContext cause) {
        cause.actor().requireAny(Role.COUNCIL_SECRETARY);
        return nominations.change(
                id,
                expected,
                cause.doing("appraise"),
                nomination -> nomination.appraise(nominations.alike(nomination.dossier())));
    }
}
