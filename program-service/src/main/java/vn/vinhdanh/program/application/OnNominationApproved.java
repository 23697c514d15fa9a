package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Adds an approved award to the running order. */
public final class OnNominationApproved {

    private final RunningOrders runningOrders;

    public OnNominationApproved(RunningOrders runningOrders) {
        this.runningOrders = runningOrders;
    }

    /** The same event again changes nothing. */
    public void apply(NominationApprovedIntegrationEvent event, CommandContext context) {
        CommandContext action = context.withAction("give-slot");
        Versioned<RunningOrder> order = runningOrders.open(event.conferenceId(), action);
        runningOrders.change(order, action, it -> it.add(award(event)));
    }

    private static Award award(NominationApprovedIntegrationEvent event) {
        return new Award(
                event.nominationId(),
                event.nomineeKind(),
                event.nomineeName(),
                event.unit(),
                event.movement(),
                new Award.Form(event.formOfAward(), event.formName(), event.formRank()),
                new Award.Recipient(
                        event.attendeeName(),
                        event.attendeeTitle(),
                        event.attendeeSalutation(),
                        event.attendeeCallName()),
                new Award.Decision(event.decisionId(), event.decisionNumber(), event.decisionDate()));
    }
}
