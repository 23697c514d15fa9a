package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Concern;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Records how the open concerns about a nominee ended, so that the nomination goes on. */
public final class SettleConcerns {

    private final Nominations nominations;

    public SettleConcerns(Nominations nominations) {
        this.nominations = nominations;
    }

    public Versioned<Nomination> settle(String id, @Nullable Long expected, String how, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.COUNCIL_SECRETARY);
        Concern.Settlement settlement =
                new Concern.Settlement(how, context.actor().name(), context.at());
        return nominations.change(
                id,
                expected,
                context.withAction("settle the concerns").withReason(how),
                nomination -> nomination.settle(settlement));
    }
}
