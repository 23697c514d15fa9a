package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Adds an approved award to the running order. */
public final class OnNominationApproved {

    private final RunningOrders runningOrders;
    private final TellStage tellStage;

    public OnNominationApproved(RunningOrders runningOrders, TellStage tellStage) {
        this.runningOrders = runningOrders;
        this.tellStage = tellStage;
    }

    /** The same event again changes nothing, and finishes what a crash interrupted. */
    public void apply(NominationApprovedIntegrationEvent event, CommandContext context) {
        CommandContext action = context.withAction("give-slot");
        Versioned<RunningOrder> order = runningOrders.open(event.conferenceId(), action);
        runningOrders.change(order, action, it -> it.add(award(event)));
        tellStage.tell(event.conferenceId(), context);
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
