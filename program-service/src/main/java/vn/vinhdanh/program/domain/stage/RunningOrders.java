package vn.vinhdanh.program.domain.stage;

import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Decided;

/** The running orders of all conferences, by the conference's id. They are read, not announced: nobody waits for them yet. */
public interface RunningOrders extends Aggregates<RunningOrder, Void> {

    /** Makes the conference's running order exist, without awards. A second time changes nothing. */
    default void open(String conferenceId, Cause cause) {
        if (find(conferenceId).isEmpty()) {
            add(
                    conferenceId,
                    Decided.of(RunningOrder.empty(conferenceId, cause.actor().commune())),
                    cause.doing("open"));
        }
    }
}
