package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.ProposalRules.OneAchievementEarnsOneForm;

/** Marks a submitted nomination as complete and correct, ready for the council. */
public final class AppraiseNomination {

    private final Nominations nominations;

    public AppraiseNomination(Nominations nominations) {
        this.nominations = nominations;
    }

    /** @throws OneAchievementEarnsOneForm if two were submitted at the same time; one of them must be returned */
    public Versioned<Nomination> appraise(String id, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        return nominations.change(
                id,
                expected,
                context.withAction("appraise"),
                nomination -> nomination.appraise(nominations.alike(nomination.dossier())));
    }
}
