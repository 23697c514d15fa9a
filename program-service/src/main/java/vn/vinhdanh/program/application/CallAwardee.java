package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.application.ReadCeremony.Arranged;
import vn.vinhdanh.program.domain.ceremony.Arrangements;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Says whose name is called on stage, so that the screen beside it shows who that is. */
public final class CallAwardee {

    private final Conferences conferences;
    private final RunningOrders runningOrders;
    private final Arrangements arrangements;
    private final ReadCeremony read;

    public CallAwardee(
            Conferences conferences, RunningOrders runningOrders, Arrangements arrangements, ReadCeremony read) {
        this.conferences = conferences;
        this.runningOrders = runningOrders;
        this.arrangements = arrangements;
        this.read = read;
    }

    /**
     * Needs no version: two hosts who call one awardee call the awardee once.
     *
     * @param nomination whose award it is; null for nobody
     * @throws NotFound if there is no such award
     */
    public Arranged call(String conferenceId, @Nullable String nomination, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        Conference conference = conferences.get(conferenceId, context.actor()).state();
        RunningOrder order = runningOrders.of(conference);
        arrangements.settle(conferenceId, null, context.withAction("call-awardee"), known -> {
            conference.requireOpen();
            return known.call(nomination, order);
        });
        return read.read(conferenceId, context.actor(), context.at());
    }
}
