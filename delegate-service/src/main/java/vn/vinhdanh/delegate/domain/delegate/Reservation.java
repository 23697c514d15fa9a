package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;

/**
 * Connects a delegate with one generation of one place. A delegate has one reservation at most.
 *
 * @param turn the generation of the place
 * @param next the place of another pool that the delegate moves to, named before it is claimed; null but for that time
 */
public record Reservation(
        Stage stage, PlaceGeneration turn, @Nullable PlaceGeneration next) {

    /** One that does not move. */
    public Reservation(Stage stage, PlaceGeneration turn) {
        this(stage, turn, null);
    }

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

    /** @param to null to stay after all */
    public Reservation movingTo(@Nullable PlaceGeneration to) {
        return new Reservation(Stage.HELD, turn, to);
    }

    /** Whether no one else may have the place. */
    public boolean names(PlaceGeneration place) {
        return turn.equals(place) || place.equals(next);
    }

    Reservation leaving() {
        return new Reservation(Stage.LEAVING, turn);
    }

    public boolean is(Stage wanted) {
        return stage == wanted;
    }
}
