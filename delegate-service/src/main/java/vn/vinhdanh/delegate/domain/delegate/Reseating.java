package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Reservation.Stage;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.kernel.Outcome;

/** Moves a delegate to another place, because the plan or the register gave the places to others. */
public final class Reseating {

    private Reseating() {}

    /**
     * Names the place that the delegate moves to, before the place itself is claimed.
     *
     * @param from the reservation that the caller has seen; another one stays
     * @param to null to stay after all
     */
    public static Outcome<Delegate, DelegateEvent> start(
            Delegate delegate, Reservation from, @Nullable PlaceGeneration to) {
        return from.equals(delegate.hold())
                ? Outcome.of(
                        new DelegateBuilder(delegate).hold(from.movingTo(to)).build())
                : Outcome.of(delegate);
    }

    /**
     * @param moving the reservation that the caller has seen; another one stays
     * @param to the place that it names, which has accepted the delegate's claim
     */
    public static Outcome<Delegate, DelegateEvent> arrive(Delegate delegate, Reservation moving, PlaceGeneration to) {
        return moving.equals(delegate.hold())
                ? Outcome.of(new DelegateBuilder(delegate)
                        .hold(Reservation.claiming(to).held())
                        .build())
                : Outcome.of(delegate);
    }

    public static boolean isAt(Delegate delegate, PlaceGeneration place) {
        Reservation reservation = delegate.hold();
        return reservation != null
                && reservation.is(Stage.HELD)
                && reservation.turn().equals(place);
    }
}
