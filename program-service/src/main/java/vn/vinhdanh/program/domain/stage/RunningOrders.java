package vn.vinhdanh.program.domain.stage;

import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/** The running orders of all conferences. The id is the id of the conference. They publish no events. */
public interface RunningOrders extends Aggregates<RunningOrder, Void> {

    /** Creates the empty running order of a conference. Does nothing if it exists. */
    default void open(String conferenceId, CommandContext context) {
        if (find(conferenceId).isEmpty()) {
            add(
                    conferenceId,
                    Outcome.of(RunningOrder.empty(conferenceId, context.actor().commune())),
                    context.withAction("open"));
        }
    }
}
