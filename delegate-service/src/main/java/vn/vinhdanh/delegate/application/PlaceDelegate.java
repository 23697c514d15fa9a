package vn.vinhdanh.delegate.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Reservation;
import vn.vinhdanh.delegate.domain.delegate.Reservation.Stage;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Brings a delegate and the places into agreement, one document at a time: gives back what was left, finishes what was
 * claimed, finds a place or joins the waiting list, and lets those who wait move up. It may be stopped after any write
 * and run again, by anybody, at any time; the service runs it once more from each event that leaves something to do.
 */
public final class PlaceDelegate {

    private record Opening(String group, PlaceGeneration turn) {}

    private final Delegates delegates;
    private final Rosters rosters;
    private final Places places;
    private final WaitingLists waiting;

    public PlaceDelegate(Delegates delegates, Rosters rosters, Places places, WaitingLists waiting) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.places = places;
        this.waiting = waiting;
    }

    /** @return the delegate as it is then: with a place, waiting, or without */
    public Versioned<Delegate> place(String delegateId, CommandContext cause) {
        Versioned<Delegate> asked = delegates.get(delegateId, cause.actor());
        return place(
                asked, rosters.get(asked.state().conferenceId(), cause.actor()).state(), cause);
    }

    /** The same, for who has just read both. */
    Versioned<Delegate> place(Versioned<Delegate> asked, Roster roster, CommandContext cause) {
        Versioned<Delegate> settled = settle(asked, roster, cause);
        for (Pool pool : touched(asked.state(), settled.state(), roster)) {
            if (waiting.first(pool).isPresent()) {
                leaveIfSettled(pool, settled, roster, cause);
                moveUp(pool, roster, cause);
            }
        }
        return settled.state().seeksPlace() ? delegates.get(settled.id(), cause.actor()) : settled;
    }

    /** The pools in which a place may have become free, or where this delegate waits. */
    private Set<Pool> touched(Delegate asked, Delegate settled, Roster roster) {
        Set<Pool> pools = new LinkedHashSet<>(poolsOf(settled, roster));
        @Nullable Reservation hold = asked.hold();
        if (hold != null) {
            roster.pools(asked.conferenceId()).stream()
                    .filter(pool -> pool.has(hold.turn()))
                    .forEach(pools::add);
        }
        return pools;
    }

    private Versioned<Delegate> settle(Versioned<Delegate> found, Roster roster, CommandContext cause) {
        Versioned<Delegate> delegate = found;
        while (true) {
            @Nullable Reservation hold = delegate.state().hold();
            if (hold != null && hold.is(Stage.LEAVING)) {
                places.giveBack(hold.turn(), delegate.id());
            }
            if (!delegate.state().seeksPlace()) {
                return delegate;
            }
            if (hold != null && hold.is(Stage.CLAIMING) && places.claim(hold.turn(), delegate.id())) {
                delegate = delegates.change(delegate, cause.doing("take-place"), it -> it.takePlace(hold.turn()));
                continue;
            }
            Optional<Opening> opening = openingFor(delegate, roster);
            if (opening.isPresent()) {
                Opening at = opening.get();
                delegate = delegates.change(
                        delegate, cause.doing("claim-place"), it -> it.claim(hold, at.group(), at.turn()));
                continue;
            }
            Versioned<Delegate> before = delegates.get(delegate.id(), cause.actor());
            if (before.version() != delegate.version()) {
                delegate = before;
                continue;
            }
            int position = joinLists(before, roster);
            delegate = delegates.change(before, cause.doing("wait-for-place"), it -> it.waitForPlace(hold, position));
            if (delegate.version() == before.version()) {
                return delegate;
            }
        }
    }

    /** A free place, unless somebody else waits for it. Those who ask at once start from different places. */
    private Optional<Opening> openingFor(Versioned<Delegate> delegate, Roster roster) {
        for (String group : delegate.state().roles().groups()) {
            Pool pool = roster.poolOf(delegate.state().conferenceId(), group);
            String first = waiting.first(pool).orElse(delegate.id());
            Optional<PlaceGeneration> free = first.equals(delegate.id())
                    ? places.free(pool, delegate.id().hashCode())
                    : Optional.empty();
            if (free.isPresent()) {
                return Optional.of(new Opening(group, free.get()));
            }
        }
        return Optional.empty();
    }

    private int joinLists(Versioned<Delegate> delegate, Roster roster) {
        List<Integer> positions = poolsOf(delegate.state(), roster).stream()
                .map(pool -> waiting.join(pool, delegate.id()))
                .toList();
        return positions.getFirst();
    }

    private void leaveIfSettled(Pool pool, Versioned<Delegate> delegate, Roster roster, CommandContext cause) {
        if (!delegate.state().seeksPlace()) {
            leave(pool, delegate.id(), roster, cause);
        }
    }

    /** Who was taken off and named again since we looked may have joined meanwhile, and joins again. */
    private void leave(Pool pool, String delegateId, Roster roster, CommandContext cause) {
        waiting.leave(pool, delegateId);
        if (waitsFor(pool, delegateId, roster)) {
            settle(delegates.get(delegateId, cause.actor()), roster, cause);
        }
    }

    /** As long as there is a free place and somebody waits, the first moves up. */
    private void moveUp(Pool pool, Roster roster, CommandContext cause) {
        Optional<String> first = waiting.first(pool);
        while (first.isPresent()) {
            String id = first.get();
            if (waitsFor(pool, id, roster)) {
                if (places.free(pool, 0).isEmpty()) {
                    return;
                }
                Versioned<Delegate> moved = settle(delegates.get(id, cause.actor()), roster, cause);
                poolsOf(moved.state(), roster).forEach(each -> leaveIfSettled(each, moved, roster, cause));
            }
            if (!waitsFor(pool, id, roster)) {
                leave(pool, id, roster, cause);
            }
            first = waiting.first(pool);
        }
    }

    private boolean waitsFor(Pool pool, String id, Roster roster) {
        return delegates
                .find(id)
                .map(Versioned::state)
                .filter(Delegate::seeksPlace)
                .filter(delegate -> poolsOf(delegate, roster).contains(pool))
                .isPresent();
    }

    private static List<Pool> poolsOf(Delegate delegate, Roster roster) {
        return delegate.roles().groups().stream()
                .map(group -> roster.poolOf(delegate.conferenceId(), group))
                .distinct()
                .toList();
    }
}
