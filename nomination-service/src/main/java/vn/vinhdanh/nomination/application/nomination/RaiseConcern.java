package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Concern;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Records that discipline, an investigation or a complaint became known after the submission. */
public final class RaiseConcern {

    private final Nominations nominations;

    public RaiseConcern(Nominations nominations) {
        this.nominations = nominations;
    }

    public Versioned<Nomination> raise(String id, String text, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.COUNCIL_SECRETARY);
        Concern concern = Concern.raised(text, context.actor().name(), context.at());
        return nominations.change(
                id,
                null,
                context.withAction("raise a concern").withReason(text),
                nomination -> nomination.raise(concern));
    }
}
