package vn.vinhdanh.budget.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.Objection;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.RuleViolation;

/** The Chairman approves an estimate that was submitted, or returns it with reasons. */
public final class SettleEstimate {

    private final Estimates estimates;
    private final LinesCoverSpending covered;

    public SettleEstimate(Estimates estimates, LinesCoverSpending covered) {
        this.estimates = estimates;
        this.covered = covered;
    }

    /**
     * What goes back.
     *
     * @param reason about the whole; null if only lines are objected to
     */
    public record Return(@Nullable String reason, List<Objection> objections) {
        public Return {
            objections = List.copyOf(objections);
        }
    }

    /**
     * @param expected version that was read
     * @param back null to approve
     * @throws vn.vinhdanh.kernel.NotFound if the actor's commune has no such estimate
     * @throws RuleViolation if none waits, the account had a part in preparing it, or a line is lower
     *     than what is spent of it
     */
    public void settle(String conferenceId, long expected, @Nullable Return back, CommandContext context) {
        context.actor().requireAny(Access.HOLDS_THE_ACCOUNT);
        Signed by = Signed.by(context.actor(), context.at());
        if (back == null) {
            estimates.change(conferenceId, expected, context.withAction("approve-estimate"), known -> {
                covered.require(known);
                return known.approve(by);
            });
        } else {
            estimates.change(
                    conferenceId,
                    expected,
                    context.withAction("return-estimate").withReason(back.reason()),
                    known -> known.sendBack(back.reason(), back.objections(), by));
        }
    }
}
