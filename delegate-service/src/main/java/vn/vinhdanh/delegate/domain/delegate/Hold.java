package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.delegate.domain.roster.Turn;

/** What binds a delegate to one turn of one place. A delegate's document names at most one. */
public record Hold(Stage stage, Turn turn) {

    /** How far the binding is. */
    public enum Stage {
        /** The delegate asks for it; perhaps the place knows already. */
        CLAIMING,
        HELD,
        /** The delegate gives it back; perhaps the place does not know yet. */
        LEAVING
    }

    static Hold claiming(Turn turn) {
        return new Hold(Stage.CLAIMING, turn);
    }

    Hold held() {
        return new Hold(Stage.HELD, turn);
    }

    Hold leaving() {
        return new Hold(Stage.LEAVING, turn);
    }

    public boolean is(Stage wanted) {
        return stage == wanted;
    }
}
