package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Submits a draft or a returned nomination. */
public final class SubmitNomination {

    private final Conferences conferences;
    private final Nominations nominations;

    public SubmitNomination(Conferences conferences, Nominations nominations) {
        this.conferences = conferences;
        this.nominations = nominations;
    }

    public Versioned<Nomination> submit(String id, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT);
        return nominations.change(id, expected, context.withAction("submit"), nomination -> {
            Dossier dossier = nomination.dossier();
            dossier.requireNominator(context.actor());
            Conference conference = conferences.recent(dossier.conferenceId(), context.actor());
            conference.requireOpen();
            return nomination.submit(context.actor().id(), context.at(), conference.late(context.at()));
        });
    }
}
