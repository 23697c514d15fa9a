package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.delegate.domain.delegate.Reservation.Stage;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.kernel.Outcome;

/** Moves a delegate to another place, because the plan gave the places to other groups. */
public final class Reseating {

    private Reseating() {}

    /**
     * @param from the reservation that the caller has seen; another one stays
     * @param to a place that has accepted the delegate's claim
     */
    public static Outcome<Delegate, DelegateEvent> move(Delegate delegate, Reservation from, PlaceGeneration to) {
        return from.equals(delegate.hold())
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
