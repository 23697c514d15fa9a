package vn.vinhdanh.delegate.domain.seating;

import org.jspecify.annotations.Nullable;

/**
 * What seating needs to know of a delegate. No name: seats follow from protocol.
 *
 * @param id of the delegate
 * @param group place of the group in the plan, 0 is the first: the leaders
 * @param unit code of the unit
 * @param turn when the delegate walks on stage; null for who receives nothing
 * @param needs whether the delegate said to need something on the day
 */
public record Guest(
        String id, int group, String unit, @Nullable Turn turn, boolean needs) {

    static final int LEADERS = 0;

    boolean leads() {
        return group == LEADERS;
    }

    /** Whether the seats were made for another turn of the guest. */
    boolean hasOtherTurn() {
        return turn != null && turn.changed();
    }

    /** The guest, as if the seats were made for the present turn. */
    Guest withKnownTurn() {
        return turn == null ? this : new Guest(id, group, unit, new Turn(turn.batch(), turn.position(), false), needs);
    }

    /**
     * When an awardee walks on stage.
     *
     * @param batch awardees of one batch stand on stage together; the first is 0
     * @param position through all batches, from 0
     * @param changed whether it is another position than the seats were made for
     */
    public record Turn(int batch, int position, boolean changed) {}
}
