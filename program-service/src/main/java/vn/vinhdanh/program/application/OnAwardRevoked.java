package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Removes a revoked award from the running order. Its approval may arrive later and then has no effect. */
public final class OnAwardRevoked {

    private final RunningOrders runningOrders;
    private final TellStage tellStage;

    public OnAwardRevoked(RunningOrders runningOrders, TellStage tellStage) {
        this.runningOrders = runningOrders;
        this.tellStage = tellStage;
    }

    /** The same event again changes nothing, and finishes what a crash interrupted. */
    public void apply(AwardRevokedIntegrationEvent event, CommandContext context) {
        CommandContext action = context.withAction("take-slot");
        Award.Withdrawal withdrawal = new Award.Withdrawal(event.nominationId(), event.decisionId());
        Versioned<RunningOrder> order = runningOrders.open(event.conferenceId(), action);
        runningOrders.change(order, action, it -> it.withdraw(withdrawal));
        tellStage.tell(event.conferenceId(), context);
    }
}
