package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** An award was revoked: it leaves the running order, even where its approval has not arrived yet. */
public final class OnAwardRevoked {

    private final RunningOrders runningOrders;

    public OnAwardRevoked(RunningOrders runningOrders) {
        this.runningOrders = runningOrders;
    }

    /** The same fact again changes nothing. */
    public void apply(AwardRevokedIntegrationEvent fact, CommandContext cause) {
        CommandContext slot = cause.doing("take-slot");
        Award.Withdrawal withdrawal = new Award.Withdrawal(fact.nominationId(), fact.decisionId());
        runningOrders.open(fact.conferenceId(), slot);
        runningOrders.change(fact.conferenceId(), null, slot, order -> order.take(withdrawal));
    }
}
