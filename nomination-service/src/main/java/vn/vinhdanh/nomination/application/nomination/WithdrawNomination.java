package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Withdraws a nomination: its unit before the result of the council's vote, the Chairman after it and without a decision, for
 * the nominee who died, declined or comes under discipline.
 */
public final class WithdrawNomination {

    private final Nominations nominations;
    private final Decisions decisions;

    public WithdrawNomination(Nominations nominations, Decisions decisions) {
        this.nominations = nominations;
        this.decisions = decisions;
    }

    public Versioned<Nomination> withdraw(String id, @Nullable Long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT, Role.CHAIRMAN);
        return nominations.change(
                id,
                expected,
                context.withAction("withdraw").withReason(reason),
                nomination -> context.actor().is(Role.CHAIRMAN)
                        ? nomination.takeBack(reason, other -> decisions.isSignedElseAbandon(other, context))
                        : withdraw(nomination, reason, context));
    }

    private static Outcome<Nomination, NominationEvent> withdraw(
            Nomination nomination, String reason, CommandContext context) {
        nomination.dossier().requireNominator(context.actor());
        return nomination.withdraw(reason);
    }
}
