package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.RuleViolation;

/** Hands the draft of an estimate to the Chairman. From then on its numbers stay. */
public final class SubmitEstimate {

    private final Estimates estimates;
    private final FiguresOfNow figures;

    public SubmitEstimate(Estimates estimates, FiguresOfNow figures) {
        this.estimates = estimates;
        this.figures = figures;
    }

    /**
     * @param expected version that was read
     * @throws vn.vinhdanh.kernel.NotFound if the actor's commune has no such estimate
     * @throws RuleViolation if there is no draft, or it lacks a reason
     */
    public void submit(String conferenceId, long expected, CommandContext context) {
        context.actor().requireAny(Access.PREPARES_ESTIMATES);
        Signed by = Signed.by(context.actor(), context.at());
        estimates.change(
                conferenceId,
                expected,
                context.withAction("submit-estimate"),
                known -> known.submit(figures.of(known, context.at()), by));
    }
}
