package vn.vinhdanh.delegate.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.delegate.application.ReadDelegate.DelegateDetails;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.delegate.Visibility;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/** Adds the position on the waiting list to delegates who were just read, changed or registered. */
public final class DescribeDelegate {

    private final Rosters rosters;
    private final WaitingLists waiting;

    public DescribeDelegate(Rosters rosters, WaitingLists waiting) {
        this.rosters = rosters;
        this.waiting = waiting;
    }

    /** Refuses a delegate who is not visible to the actor. Only a delegate who waits costs a read. */
    public DelegateDetails describe(Versioned<Delegate> delegate, Actor actor) {
        return describe(delegate, actor, new HashMap<>(), new HashMap<>());
    }

    /** Reads each roster and each waiting list once. */
    List<DelegateDetails> describe(List<Versioned<Delegate>> delegates, Actor actor) {
        Map<String, Roster> rostersRead = new HashMap<>();
        Map<Pool, List<String>> listsRead = new HashMap<>();
        return delegates.stream()
                .map(delegate -> describe(delegate, actor, rostersRead, listsRead))
                .toList();
    }

    /** Only a delegate who waits has a position, even if the waiting list still names another. */
    private DelegateDetails describe(
            Versioned<Delegate> delegate,
            Actor actor,
            Map<String, Roster> rostersRead,
            Map<Pool, List<String>> listsRead) {
        Delegate state = delegate.state();
        Visibility.require(state, actor);
        if (state.state() != State.WAITLISTED) {
            return new DelegateDetails(delegate, 0);
        }
        String conference = state.conferenceId();
        Roster roster = rostersRead.computeIfAbsent(
                conference, id -> rosters.get(id, actor).state());
        List<String> list =
                listsRead.computeIfAbsent(state.poolsOf(state.group(), roster).getFirst(), waiting::inOrder);
        return new DelegateDetails(delegate, list.indexOf(delegate.id()) + 1);
    }
}
