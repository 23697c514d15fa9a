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
import vn.vinhdanh.nomination.domain.nomination.OneAchievementEarnsOneForm;

/** Puts a nomination forward: the first time, or again after it was returned. */
public final class SubmitNomination {

    private final Conferences conferences;
    private final Nominations nominations;

    public SubmitNomination(Conferences conferences, Nominations nominations) {
        this.conferences = conferences;
        this.nominations = nominations;
    }

    /** @throws OneAchievementEarnsOneForm where another nomination already rests on the same achievement */
    public Versioned<Nomination> submit(String id, @Nullable Long expected, CommandContext cause) {
        cause.actor().requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT);
        return nominations.change(id, expected, cause.doing("submit"), nomination -> {
            Dossier dossier = nomination.dossier();
            dossier.mustBeInTheHandsOf(cause.actor());
            Conference conference =
                    conferences.get(dossier.conferenceId(), cause.actor()).state();
            return nomination.submit(
                    cause.actor().id(), cause.at(), conference.late(cause.at()), nominations.alike(dossier));
        });
    }
}
