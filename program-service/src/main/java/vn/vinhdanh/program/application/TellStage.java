package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.ceremony.Arrangements;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/**
 * Tells the order of the stage where it changed, from the first arrangement on. Until then it follows form and rank, which
 * the others have from the decision.
 */
public final class TellStage {

    private final Arrangements arrangements;
    private final RunningOrders runningOrders;

    public TellStage(Arrangements arrangements, RunningOrders runningOrders) {
        this.arrangements = arrangements;
        this.runningOrders = runningOrders;
    }

    /** Called after the awards have changed. The same awards again tell nothing. */
    public void tell(String conferenceId, CommandContext context) {
        arrangements
                .find(conferenceId)
                .ifPresent(known -> arrangements.change(
                        known,
                        context.withAction("tell-stage"),
                        arrangement -> arrangement.tell(runningOrders
                                .find(conferenceId)
                                .map(Versioned::state)
                                .orElseGet(() -> RunningOrder.empty(conferenceId, arrangement.commune())))));
    }
}
