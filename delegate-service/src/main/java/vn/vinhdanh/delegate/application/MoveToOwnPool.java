package vn.vinhdanh.delegate.application;

import java.util.List;
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
 * Moves a delegate who has a place of another pool to the pool of the own group and unit, so that what is taken counts
 * where the delegate belongs. Nobody loses a place: if the pool is full, it gets one more beyond its size, which nobody
 * takes after this delegate. The new place is named before it is claimed, and the old one released last, so any number
 * of processes may do it at once, and each may stop after any write.
 */
public final class MoveToOwnPool {

    private final Delegates delegates;
    private final Rosters rosters;
    private final Places places;
    private final PlaceDelegate place;

    public MoveToOwnPool(Delegates delegates, Rosters rosters, Places places, PlaceDelegate place) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.places = places;
        this.place = place;
    }

    /** @param roster tells who is in the own pool already, which costs no read */
    public void move(Versioned<Delegate> found, Roster roster, CommandContext context) {
        Reservation known = found.state().hold();
        boolean claims = known != null && known.is(Stage.CLAIMING);
        Versioned<Delegate> delegate = claims ? place.place(found.id(), context) : found;
        if (isSettled(delegate.state(), ownPools(delegate.state(), roster))) {
            return;
        }
        while (true) {
            Roster current = rosters.get(delegate.state().conferenceId(), context.actor())
                    .state();
            List<Pool> own = ownPools(delegate.state(), current);
            if (isSettled(delegate.state(), own)) {
                return;
            }
            delegate = step(delegate, own, context);
        }
    }

    private static List<Pool> ownPools(Delegate delegate, Roster roster) {
        return delegate.poolsOf(delegate.group(), roster);
    }

    private static boolean isSettled(Delegate delegate, List<Pool> own) {
        Reservation hold = delegate.hold();
        return hold == null || !hold.is(Stage.HELD) || hold.next() == null && isIn(own, hold.turn());
    }

    private static boolean isIn(List<Pool> pools, PlaceGeneration generation) {
        return pools.stream().anyMatch(pool -> pool.contains(generation));
    }

    private Versioned<Delegate> step(Versioned<Delegate> delegate, List<Pool> own, CommandContext context) {
        Reservation held = Objects.requireNonNull(delegate.state().hold());
        if (isIn(own, held.turn())) {
            return stay(delegate, held, context);
        }
        Optional<PlaceGeneration> free = named(delegate.id(), held, own).or(() -> find(own));
        if (free.isEmpty()) {
            widen(own.getFirst(), context);
            return delegate;
        }
        PlaceGeneration to = free.get();
        Reservation moving = held.movingTo(to);
        Versioned<Delegate> started =
                delegates.change(delegate, context.withAction("change-place"), it -> Reseating.start(it, held, to));
        if (!moving.equals(started.state().hold()) || !places.claim(to, delegate.id())) {
            return started;
        }
        Versioned<Delegate> moved =
                delegates.change(started, context.withAction("take-place"), it -> Reseating.arrive(it, moving, to));
        places.release(Reseating.isAt(moved.state(), to) ? held.turn() : to, delegate.id());
        return moved;
    }

    /** A move was started, and the plan or the register made it needless. */
    private Versioned<Delegate> stay(Versioned<Delegate> delegate, Reservation held, CommandContext context) {
        Versioned<Delegate> stayed =
                delegates.change(delegate, context.withAction("change-place"), it -> Reseating.start(it, held, null));
        PlaceGeneration needless = held.next();
        Reservation now = stayed.state().hold();
        if (needless != null && (now == null || !now.names(needless))) {
            places.release(needless, delegate.id());
        }
        return stayed;
    }

    /** The place that a move which was interrupted has named. */
    private Optional<PlaceGeneration> named(String id, Reservation held, List<Pool> own) {
        PlaceGeneration next = held.next();
        if (next == null) {
            return Optional.empty();
        }
        if (isIn(own, next) && places.claim(next, id)) {
            return Optional.of(next);
        }
        places.release(next, id);
        return Optional.empty();
    }

    /** First one within the size of a pool: a unit that others were merged into has several. */
    private Optional<PlaceGeneration> find(List<Pool> own) {
        return own.stream()
                .flatMap(pool -> places.findFree(pool, 0).stream())
                .findFirst()
                .or(() -> own.stream()
                        .flatMap(pool -> places.findToMove(pool).stream())
                        .findFirst());
    }

    /** The place exists before anybody looks for it. */
    private void widen(Pool full, CommandContext context) {
        places.createAll(full.wider());
        rosters.change(full.conferenceId(), null, context.withAction("keep-places"), current -> current.widen(full));
    }
}
