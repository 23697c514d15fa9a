package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Returns a submitted or an appraised nomination to its unit, which completes it. */
public final class ReturnNomination {

    private final Nominations nominations;

    public ReturnNomination(Nominations nominations) {
        this.nominations = nominations;
    }

    public Versioned<Nomination> returnToUnit(
            String id, @Nullable Long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.COUNCIL_SECRETARY);
        return nominations.change(
                id,
                expected,
                context.withAction("return").withReason(reason),
                nomination -> nomination.returnToUnit(reason));
    }
}
