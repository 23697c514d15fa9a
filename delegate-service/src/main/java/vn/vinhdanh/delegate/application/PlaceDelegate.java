package vn.vinhdanh.delegate.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
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
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/**
 * Makes a delegate and the places consistent, one document at a time: releases a place that the delegate leaves,
 * completes a claim, finds a place or joins the waiting list, and lets waiting delegates move up. It may stop after any
 * write and run again at any time, in any process. The service runs it again for each event that may require it.
 */
public final class PlaceDelegate {

    private record FreePlace(String group, PlaceGeneration generation) {}

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

    /** @return the delegate afterwards: with a place, waiting, or neither if cancelled or declined */
    public Versioned<Delegate> place(String delegateId, CommandContext context) {
        return place(delegates.get(delegateId, context.actor()), context);
    }

    /** As {@link #place(String, CommandContext)}, for callers that have just read or written the delegate. */
    Versioned<Delegate> place(Versioned<Delegate> found, CommandContext context) {
        Roster roster =
                rosters.get(found.state().conferenceId(), context.actor()).state();
        return place(found, roster, context);
    }

    /**
     * As {@link #place(String, CommandContext)}, for a delegate who has lost a group and does not wait for its places any
     * more.
     */
    Versioned<Delegate> placeElsewhere(Versioned<Delegate> found, Roster roster, CommandContext context) {
        if (found.state().seeksPlace()) {
            List<Pool> own = found.state().poolsIn(roster);
            roster.pools(found.state().conferenceId()).stream()
                    .filter(pool -> !own.contains(pool))
                    .forEach(pool -> waiting.leave(pool, found.id()));
        }
        return place(found, roster, context);
    }

    /** As {@link #place(String, CommandContext)}, for callers that have the roster too. */
    Versioned<Delegate> place(Versioned<Delegate> found, Roster roster, CommandContext context) {
        giveBack(found, roster, context);
        Versioned<Delegate> settled = settle(found, roster, context);
        for (Pool pool : affectedPools(found.state(), settled.state(), roster)) {
            if (waiting.first(pool).isPresent()) {
                leaveIfSettled(pool, settled, roster, context);
                moveUp(pool, roster, context);
            }
        }
        return settled.state().seeksPlace() ? delegates.get(settled.id(), context.actor()) : settled;
    }

    /**
     * Lets a delegate who is not stored yet claim a free place, if there is one. So the write that registers the
     * delegate is also the first step of placing.
     */
    Outcome<Delegate, DelegateEvent> withClaim(String id, Outcome<Delegate, DelegateEvent> proposed, Roster roster) {
        Delegate delegate = proposed.state();
        return findFreePlace(id, delegate, roster)
                .map(free -> delegate.claimPlace(null, free.group(), free.generation()))
                .map(claiming -> new Outcome<>(claiming.state(), proposed.events()))
                .orElse(proposed);
    }

    /**
     * A place of a pool that the delegate does not seek goes to those who wait there, as long as the delegate's reservation
     * still names it: if the process stops later, nothing else says which place became free.
     */
    private void giveBack(Versioned<Delegate> found, Roster roster, CommandContext context) {
        @Nullable Reservation reservation = found.state().hold();
        if (reservation == null
                || !reservation.is(Stage.LEAVING)
                || !found.state().seeksPlace()) {
            return;
        }
        places.release(reservation.turn(), found.id());
        List<Pool> own = found.state().poolsIn(roster);
        roster.pools(found.state().conferenceId()).stream()
                .filter(pool -> pool.contains(reservation.turn()) && !own.contains(pool))
                .forEach(pool -> moveUp(pool, roster, context));
    }

    /** The pools in which a place may have become free, or in which this delegate waits. */
    private Set<Pool> affectedPools(Delegate before, Delegate settled, Roster roster) {
        Set<Pool> pools = new LinkedHashSet<>(settled.poolsIn(roster));
        @Nullable Reservation reservation = before.hold();
        if (reservation != null) {
            roster.pools(before.conferenceId()).stream()
                    .filter(pool -> pool.contains(reservation.turn()))
                    .forEach(pools::add);
        }
        return pools;
    }

    /** Repeats one step at a time until the delegate has a place, waits, or needs none. */
    private Versioned<Delegate> settle(Versioned<Delegate> found, Roster roster, CommandContext context) {
        Versioned<Delegate> delegate = found;
        while (true) {
            @Nullable Reservation reservation = delegate.state().hold();
            if (reservation != null && reservation.is(Stage.LEAVING)) {
                places.release(reservation.turn(), delegate.id());
            }
            if (!delegate.state().seeksPlace()) {
                return delegate;
            }
            if (reservation != null
                    && reservation.is(Stage.CLAIMING)
                    && places.claim(reservation.turn(), delegate.id())) {
                delegate = delegates.change(
                        delegate, context.withAction("take-place"), it -> it.takePlace(reservation.turn()));
                continue;
            }
            Optional<FreePlace> free = findFreePlace(delegate.id(), delegate.state(), roster);
            if (free.isPresent()) {
                FreePlace place = free.get();
                delegate = delegates.change(
                        delegate,
                        context.withAction("claim-place"),
                        it -> it.claimPlace(reservation, place.group(), place.generation()));
                continue;
            }
            Versioned<Delegate> current = delegates.get(delegate.id(), context.actor());
            if (current.version() != delegate.version()) {
                delegate = current;
                continue;
            }
            int position = joinWaitingLists(current, roster);
            delegate = delegates.change(
                    current, context.withAction("wait-for-place"), it -> it.waitForPlace(reservation, position));
            if (delegate.version() == current.version()) {
                return delegate;
            }
        }
    }

    /**
     * Finds a free place in a pool where no other delegate waits. The search starts at a different place for each
     * delegate, so that concurrent requests seldom claim the same one.
     */
    private Optional<FreePlace> findFreePlace(String id, Delegate delegate, Roster roster) {
        for (String group : delegate.roles().groups()) {
            for (Pool pool : delegate.poolsOf(group, roster)) {
                String first = waiting.first(pool).orElse(id);
                Optional<PlaceGeneration> free =
                        first.equals(id) ? places.findFree(pool, id.hashCode()) : Optional.empty();
                if (free.isPresent()) {
                    return Optional.of(new FreePlace(group, free.get()));
                }
            }
        }
        return Optional.empty();
    }

    private int joinWaitingLists(Versioned<Delegate> delegate, Roster roster) {
        List<Integer> positions = delegate.state().poolsIn(roster).stream()
                .map(pool -> waiting.join(pool, delegate.id()))
                .toList();
        return positions.getFirst();
    }

    private void leaveIfSettled(Pool pool, Versioned<Delegate> delegate, Roster roster, CommandContext context) {
        if (!delegate.state().seeksPlace()) {
            leave(pool, delegate.id(), roster, context);
        }
    }

    /** A delegate who was registered again in the meantime may have joined before this removal, and joins again. */
    private void leave(Pool pool, String delegateId, Roster roster, CommandContext context) {
        waiting.leave(pool, delegateId);
        if (waitsFor(pool, delegateId, roster)) {
            settle(delegates.get(delegateId, context.actor()), roster, context);
        }
    }

    /** Gives free places to the waiting delegates in their order. */
    private void moveUp(Pool pool, Roster roster, CommandContext context) {
        Optional<String> first = waiting.first(pool);
        while (first.isPresent()) {
            String id = first.get();
            if (waitsFor(pool, id, roster)) {
                if (places.findFree(pool, 0).isEmpty()) {
                    return;
                }
                Versioned<Delegate> moved = settle(delegates.get(id, context.actor()), roster, context);
                moved.state().poolsIn(roster).forEach(each -> leaveIfSettled(each, moved, roster, context));
            }
            if (!waitsFor(pool, id, roster)) {
                leave(pool, id, roster, context);
            }
            first = waiting.first(pool);
        }
    }

    private boolean waitsFor(Pool pool, String id, Roster roster) {
        return delegates
                .find(id)
                .map(Versioned::state)
                .filter(Delegate::seeksPlace)
                .filter(delegate -> delegate.poolsIn(roster).contains(pool))
                .isPresent();
    }
}
