package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Inviting;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Invites one delegate, or again after a change of date, a corrected address or a failed delivery. */
public final class InviteDelegate {

    private final Delegates delegates;
    private final Rosters rosters;
    private final SeatingPlans seating;

    public InviteDelegate(Delegates delegates, Rosters rosters, SeatingPlans seating) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.seating = seating;
    }

    /**
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.ACancelledConferenceInvitesNobody
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AnInvitationComesBeforeTheConference
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceIsInvited
     */
    public Versioned<Delegate> invite(String id, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        String conferenceId = delegates.get(id, context.actor()).state().conferenceId();
        Roster roster = rosters.getOpen(conferenceId, context.actor());
        String seat = seating.seatOf(conferenceId, id);
        return delegates.change(
                id,
                expected,
                context.withAction("invite"),
                delegate -> Inviting.invite(delegate, roster, seat, context.at()));
    }
}
