package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;

/** What binds a delegate to one turn of one place. A delegate's document names at most one. */
public record Reservation(Stage stage, PlaceGeneration turn) {

    /** How far the binding is. */
    public enum Stage {
        /** The delegate asks for it; perhaps the place knows already. */
        CLAIMING,
        HELD,
        /** The delegate gives it back; perhaps the place does not know yet. */
        LEAVING
    }

    static Reservation claiming(PlaceGeneration turn) {
        return new Reservation(Stage.CLAIMING, turn);
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
