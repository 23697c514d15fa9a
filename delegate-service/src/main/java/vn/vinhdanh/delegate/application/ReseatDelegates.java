package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Reseating;
import vn.vinhdanh.delegate.domain.delegate.Reservation;
import vn.vinhdanh.delegate.domain.delegate.Reservation.Stage;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Makes places and delegates agree with a plan that changed: a delegate's place is one of the pool of the group that
 * lists the delegate, and who waits moves up. Nobody loses a place: if the pool is full, it gets one more beyond its
 * size, which nobody takes after this delegate. It may stop after any write and run again. The events of one conference
 * come one after the other, so only one process does it at a time.
 */
public final class ReseatDelegates {

    private final Delegates delegates;
    private final DelegateLists lists;
    private final Rosters rosters;
    private final Places places;
    private final PlaceDelegate place;

    public ReseatDelegates(
            Delegates delegates, DelegateLists lists, Rosters rosters, Places places, PlaceDelegate place) {
        this.delegates = delegates;
        this.lists = lists;
        this.rosters = rosters;
        this.places = places;
        this.place = place;
    }

    public void reseat(String conferenceId, CommandContext context) {
        for (Versioned<Delegate> found : lists.all(conferenceId)) {
            Reservation reservation = found.state().hold();
            Versioned<Delegate> settled =
                    reservation != null && reservation.is(Stage.CLAIMING) ? place.place(found.id(), context) : found;
            move(settled, context);
        }
        releaseWhatNobodyHas(conferenceId);
        for (Versioned<Delegate> found : lists.all(conferenceId)) {
            if (found.state().seeksPlace()) {
                place.place(found.id(), context);
            }
        }
    }

    private void move(Versioned<Delegate> found, CommandContext context) {
        Delegate delegate = found.state();
        Reservation held = delegate.hold();
        if (held == null || !held.is(Stage.HELD)) {
            return;
        }
        Optional<PlaceGeneration> next = claimInOwnPool(found, held, context);
        if (next.isPresent()) {
            Versioned<Delegate> moved = delegates.change(
                    found, context.withAction("change-place"), it -> Reseating.move(it, held, next.get()));
            boolean isThere = Reseating.isAt(moved.state(), next.get());
            places.release(isThere ? held.turn() : next.get(), found.id());
        }
    }

    /** Empty if the delegate's place is in the pool already. */
    private Optional<PlaceGeneration> claimInOwnPool(
            Versioned<Delegate> found, Reservation held, CommandContext context) {
        String conferenceId = found.state().conferenceId();
        while (true) {
            Roster roster = rosters.get(conferenceId, context.actor()).state();
            List<Pool> pools = found.state().poolsOf(found.state().group(), roster);
            if (pools.stream().anyMatch(pool -> pool.contains(held.turn()))) {
                return Optional.empty();
            }
            Pool pool = pools.getFirst();
            Optional<PlaceGeneration> free = places.findToMove(pool);
            if (free.isEmpty()) {
                Roster wider = rosters.change(
                                conferenceId, null, context.withAction("keep-places"), current -> current.widen(pool))
                        .state();
                places.createAll(
                        found.state().poolsOf(found.state().group(), wider).getFirst());
            } else if (places.claim(free.get(), found.id())) {
                return free;
            }
        }
    }

    /** A crash between two writes of a move leaves a place to somebody who is elsewhere. */
    private void releaseWhatNobodyHas(String conferenceId) {
        for (Map.Entry<PlaceGeneration, String> taken :
                places.taken(conferenceId).entrySet()) {
            boolean has = delegates
                    .find(taken.getValue())
                    .map(delegate -> delegate.state().hold())
                    .map(Reservation::turn)
                    .filter(turn -> Objects.equals(turn, taken.getKey()))
                    .isPresent();
            if (!has) {
                places.release(taken.getKey(), taken.getValue());
            }
        }
    }
}
