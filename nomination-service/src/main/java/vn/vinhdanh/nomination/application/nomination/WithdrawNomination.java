package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Withdraws a nomination before the result of the council's vote. */
public final class WithdrawNomination {

    private final Nominations nominations;

    public WithdrawNomination(Nominations nominations) {
        this.nominations = nominations;
    }

    public Versioned<Nomination> withdraw(String id, @Nullable Long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT);
        return nominations.change(id, expected, context.withAction("withdraw").withReason(reason), nomination -> {
            nomination.dossier().requireNominator(context.actor());
            return nomination.withdraw(reason);
        });
    }
}
