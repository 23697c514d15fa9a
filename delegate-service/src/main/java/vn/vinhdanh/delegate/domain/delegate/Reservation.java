package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;

/**
 * Connects a delegate with one generation of one place. A delegate has one reservation at most.
 *
 * @param turn the generation of the place
 */
public record Reservation(Stage stage, PlaceGeneration turn) {

    /** How far the reservation is. */
    public enum Stage {
        /** The delegate claims the place. The place may have accepted the claim already. */
        CLAIMING,
        HELD,
        /** The delegate leaves the place. The place may not be free yet. */
        LEAVING
    }

    static Reservation claiming(PlaceGeneration generation) {
        return new Reservation(Stage.CLAIMING, generation);
    }

    Reservation held() {
        return new Reservation(Stage.HELD, turn);
    }

    Reservation leaving() {
        return new Reservation(Stage.LEAVING, turn);
    }

    public boolean is(Stage wanted) {
        return stage == wanted;
    }
}
