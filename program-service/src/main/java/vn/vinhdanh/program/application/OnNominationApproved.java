package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** An award was approved: it gets a slot in the running order. */
public final class OnNominationApproved {

    private final RunningOrders runningOrders;

    public OnNominationApproved(RunningOrders runningOrders) {
        this.runningOrders = runningOrders;
    }

    /** The same fact again changes nothing. */
    public void apply(NominationApprovedIntegrationEvent fact, CommandContext cause) {
        CommandContext slot = cause.doing("give-slot");
        runningOrders.open(fact.conferenceId(), slot);
        runningOrders.change(fact.conferenceId(), null, slot, order -> order.give(award(fact)));
    }

    private static Award award(NominationApprovedIntegrationEvent fact) {
        return new Award(
                fact.nominationId(),
                fact.nomineeKind(),
                fact.nomineeName(),
                fact.unit(),
                fact.movement(),
                new Award.Form(fact.formOfAward(), fact.formName(), fact.formRank()),
                new Award.Recipient(fact.attendeeName(), fact.attendeeTitle()),
                new Award.Decision(fact.decisionId(), fact.decisionNumber(), fact.decisionDate()));
    }
}
