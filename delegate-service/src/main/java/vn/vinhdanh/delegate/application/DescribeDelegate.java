package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.application.ReadDelegate.DelegateDetails;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/** Adds the position on the waiting list to a delegate who was just read, changed or registered. */
public final class DescribeDelegate {

    private final Rosters rosters;
    private final WaitingLists waiting;

    public DescribeDelegate(Rosters rosters, WaitingLists waiting) {
        this.rosters = rosters;
        this.waiting = waiting;
    }

    /** Refuses a delegate who is not visible to the actor. Only a delegate who waits costs a read. */
    public DelegateDetails describe(Versioned<Delegate> delegate, Actor actor) {
        Delegate state = delegate.state();
        state.requireVisibleTo(actor);
        if (state.state() != State.WAITLISTED) {
            return new DelegateDetails(delegate, 0);
        }
        Pool pool = rosters.get(state.conferenceId(), actor).state().poolOf(state.conferenceId(), state.group());
        return new DelegateDetails(delegate, waiting.position(pool, delegate.id()));
    }
}
