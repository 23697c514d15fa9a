package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Shows the order in which a conference hands out its awards. It is empty while no award is approved. */
public final class ReadRunningOrder {

    private final Conferences conferences;
    private final RunningOrders runningOrders;

    public ReadRunningOrder(Conferences conferences, RunningOrders runningOrders) {
        this.conferences = conferences;
        this.runningOrders = runningOrders;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public RunningOrder read(String conferenceId, Actor reader) {
        Conference conference = conferences.get(conferenceId, reader).state();
        return runningOrders
                .find(conferenceId)
                .map(Versioned::state)
                .orElseGet(() -> RunningOrder.empty(conferenceId, conference.commune()));
    }
}
