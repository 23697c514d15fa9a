package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.CheckingIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Takes back a check-in that was a mistake. Door and time of it stay in the audit trail, with the reason. */
public final class UndoCheckIn {

    private final Delegates delegates;
    private final Rosters rosters;

    public UndoCheckIn(Delegates delegates, Rosters rosters) {
        this.delegates = delegates;
        this.rosters = rosters;
    }

    /** @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyACheckInIsUndone */
    public Versioned<Delegate> undo(String id, long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.DOOR, Role.SECRETARIAT);
        String conferenceId = delegates.get(id, context.actor()).state().conferenceId();
        rosters.getOpen(conferenceId, context.actor());
        return delegates.change(
                id, expected, context.withAction("undo-check-in").withReason(reason), CheckingIn::undo);
    }
}
