package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.application.ReadCeremony.Arranged;
import vn.vinhdanh.program.domain.ceremony.Arrangement;
import vn.vinhdanh.program.domain.ceremony.Arrangements;
import vn.vinhdanh.program.domain.ceremony.Ceremony;
import vn.vinhdanh.program.domain.ceremony.Regrouping;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Arranges the hand-out: batches, presenters, bearers, and what is done where somebody is absent. */
public final class ArrangeCeremony {

    private final Conferences conferences;
    private final RunningOrders runningOrders;
    private final Arrangements arrangements;
    private final TellStage tellStage;
    private final ReadCeremony read;

    public ArrangeCeremony(
            Conferences conferences,
            RunningOrders runningOrders,
            Arrangements arrangements,
            TellStage tellStage,
            ReadCeremony read) {
        this.conferences = conferences;
        this.runningOrders = runningOrders;
        this.arrangements = arrangements;
        this.tellStage = tellStage;
        this.read = read;
    }

    /**
     * @param expected edition from If-Match, 0 if nobody has arranged it
     * @throws RuleViolation if bearers or batches can't be so, or the conference is closed or cancelled
     */
    public Arranged arrange(String conferenceId, long expected, Arrangement next, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        Conference conference = conferences.get(conferenceId, context.actor()).state();
        Ceremony seen = read.read(conferenceId, context.actor(), context.at()).ceremony();
        arrangements.settle(conferenceId, expected, context.withAction("arrange-stage"), known -> {
            conference.requireOpen();
            RunningOrder order = runningOrders.of(conference);
            return known.arrange(Regrouping.of(known, seen, next, order), order);
        });
        // An award that came while the first arrangement was decided found none to tell.
        tellStage.tell(conferenceId, context);
        return read.read(conferenceId, context.actor(), context.at());
    }
}
