package vn.vinhdanh.program.application;

import java.time.Instant;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.stage.DelegateAttendances;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrders;
import vn.vinhdanh.program.domain.stage.Stage;

/**
 * Shows the order in which a conference hands out its awards. It is empty while no award is approved. Until the ceremony
 * it names people who may not know of their award yet, so only those read it who prepare the stage, the decision or the
 * money; from the beginning of the ceremony on, all who take part in the commune's business.
 */
public final class ReadRunningOrder {

    private static final Role[] BEFORE_THE_CEREMONY = {
        Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.COUNCIL_SECRETARY, Role.ACCOUNTANT
    };

    private final Conferences conferences;
    private final RunningOrders runningOrders;
    private final DelegateAttendances attendances;

    public ReadRunningOrder(Conferences conferences, RunningOrders runningOrders, DelegateAttendances attendances) {
        this.conferences = conferences;
        this.runningOrders = runningOrders;
        this.attendances = attendances;
    }

    /**
     * @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference
     * @throws vn.vinhdanh.kernel.NotAllowed if the reader has no role for it, or not before the ceremony
     */
    public Stage read(String conferenceId, Actor reader, Instant now) {
        reader.requirePartInBusiness();
        Conference conference = conferences.get(conferenceId, reader).state();
        if (!conference.hasBegunAt(now)) {
            reader.requireAny(BEFORE_THE_CEREMONY);
        }
        RunningOrder order = runningOrders.of(conference);
        return Stage.of(order, attendances.awardeesOf(conferenceId));
    }
}
