package vn.vinhdanh.notification.domain;

import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;

/** Which conferences hold their letters. They publish no events. */
public interface Holds extends Aggregates<Hold, Void> {

    default boolean holds(String commune, String conferenceId) {
        return find(Hold.idOf(commune, conferenceId))
                .map(hold -> hold.state().holds())
                .orElse(false);
    }

    /** In the commune of the actor. A second time changes nothing. */
    default void set(String conferenceId, boolean held, CommandContext context) {
        String commune = context.actor().commune();
        String id = Hold.idOf(commune, conferenceId);
        changeOrBegin(id, new Hold(commune, conferenceId, false), null, context, hold -> hold.set(held));
    }
}
