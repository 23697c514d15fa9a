package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.council.StandingCouncil;
import vn.vinhdanh.nomination.domain.council.StandingCouncils;

/** Reads who is and was in office, and by which decisions. */
public final class ReadStandingCouncil {

    private final StandingCouncils councils;
    private final Conferences conferences;

    public ReadStandingCouncil(StandingCouncils councils, Conferences conferences) {
        this.councils = councils;
        this.conferences = conferences;
    }

    /**
     * A council that was never appointed has version 0 and no members.
     *
     * @param conferenceId null for the council of the commune
     */
    public Versioned<StandingCouncil> read(@Nullable String conferenceId, Actor reader) {
        reader.requireAny(Role.CHAIRMAN, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.SECRETARIAT, Role.OFFICE);
        if (conferenceId != null) {
            conferences.get(conferenceId, reader);
        }
        String id = StandingCouncil.idOf(reader.commune(), conferenceId);
        return councils.find(id)
                .orElseGet(() -> new Versioned<>(id, 0, StandingCouncil.unappointed(reader.commune(), conferenceId)));
    }
}
