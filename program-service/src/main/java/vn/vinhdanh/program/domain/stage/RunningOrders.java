package vn.vinhdanh.program.domain.stage;

import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/** The running orders of all conferences, by the conference's id. They are read, not announced: nobody waits for them yet. */
public interface RunningOrders extends Aggregates<RunningOrder, Void> {

    /** Makes the conference's running order exist, without awards. A second time changes nothing. */
    default void open(String conferenceId, CommandContext cause) {
        if (find(conferenceId).isEmpty()) {
            add(
                    conferenceId,
                    Outcome.of(RunningOrder.empty(conferenceId, cause.actor().commune())),
                    cause.doing("open"));
        }
    }
}
