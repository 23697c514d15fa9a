package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Requests an invitation for all delegates who need one. The event starts the work, so a crash only delays it. */
public final class RequestInvitations {

    private final Rosters rosters;

    public RequestInvitations(Rosters rosters) {
        this.rosters = rosters;
    }

    /**
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.ACancelledConferenceInvitesNobody
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AnInvitationComesBeforeTheConference
     */
    public Versioned<Roster> request(String conferenceId, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        return rosters.change(conferenceId, expected, context.withAction("invite-everybody"), roster -> {
            roster.requireOpen();
            return roster.requestInvitations(context.at());
        });
    }
}
