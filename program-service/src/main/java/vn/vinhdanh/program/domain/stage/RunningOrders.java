package vn.vinhdanh.program.domain.stage;

import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;

/** The running orders of all conferences. The id is the id of the conference. They publish no events. */
public interface RunningOrders extends Aggregates<RunningOrder, Void> {

    /** The running order of a conference; an empty one while there is none. */
    default RunningOrder of(Conference conference) {
        return find(conference.id())
                .map(Versioned::state)
                .orElseGet(() -> RunningOrder.empty(conference.id(), conference.commune()));
    }

    /** The running order of a conference; an empty one is created if there is none. */
    default Versioned<RunningOrder> open(String conferenceId, CommandContext context) {
        return find(conferenceId).orElseGet(() -> {
            RunningOrder empty =
                    RunningOrder.empty(conferenceId, context.actor().commune());
            return create(conferenceId, Outcome.of(empty), context.withAction("open"))
                    .orElseGet(() -> get(conferenceId, context.actor()));
        });
    }
}
