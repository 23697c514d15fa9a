package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Reads one delegate with the current position on the waiting list. */
public final class ReadDelegate {

    /** @param position on the waiting list, 1 is next; 0 if the delegate does not wait */
    public record DelegateDetails(Versioned<Delegate> delegate, int position) {}

    private final Delegates delegates;
    private final Rosters rosters;
    private final WaitingLists waiting;

    public ReadDelegate(Delegates delegates, Rosters rosters, WaitingLists waiting) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.waiting = waiting;
    }

    public DelegateDetails read(String id, Actor actor) {
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER);
        return details(delegates.get(id, actor), actor);
    }

    /** For a delegate who was just changed or registered; saves the read. The rules of visibility still apply. */
    public DelegateDetails details(Versioned<Delegate> delegate, Actor actor) {
        Delegate state = delegate.state();
        state.requireVisibleTo(actor);
        if (state.state() != State.WAITLISTED) {
            return new DelegateDetails(delegate, 0);
        }
        Pool pool = rosters.get(state.conferenceId(), actor).state().poolOf(state.conferenceId(), state.group());
        return new DelegateDetails(delegate, waiting.position(pool, delegate.id()));
    }
}
