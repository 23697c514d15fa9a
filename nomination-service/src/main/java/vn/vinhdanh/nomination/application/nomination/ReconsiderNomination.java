package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Puts a nomination that the council did not select before another session. */
public final class ReconsiderNomination {

    private final Nominations nominations;
    private final Conferences conferences;

    public ReconsiderNomination(Nominations nominations, Conferences conferences) {
        this.nominations = nominations;
        this.conferences = conferences;
    }

    public Versioned<Nomination> reconsider(String id, @Nullable Long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        return nominations.change(id, expected, context.withAction("reconsider").withReason(reason), nomination -> {
            conferences
                    .get(nomination.dossier().conferenceId(), context.actor())
                    .state()
                    .requireOpen();
            return nomination.reconsider();
        });
    }
}
