package vn.vinhdanh.budget.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.EstimateLine;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.ConferenceUses;
import vn.vinhdanh.kernel.RuleViolation;

/** Writes the lines of an estimate: of its draft, or of the version that follows a return or an approval. */
public final class PrepareEstimate {

    private final Funds funds;
    private final Estimates estimates;
    private final ConferenceUses uses;

    public PrepareEstimate(Funds funds, Estimates estimates, ConferenceUses uses) {
        this.funds = funds;
        this.estimates = estimates;
        this.uses = uses;
    }

    /**
     * @param expected version that was read; 0 before the first line
     * @param why an approved estimate is adjusted; null if none is
     * @throws vn.vinhdanh.kernel.NotFound if the actor's commune has no such conference
     * @throws RuleViolation if it waits for the Chairman, or is adjusted without a reason
     */
    public void prepare(
            String conferenceId,
            long expected,
            List<EstimateLine> lines,
            @Nullable String why,
            CommandContext context) {
        context.actor().requireAny(Access.PREPARES_ESTIMATES);
        String commune = context.actor().commune();
        funds.get(new FundId(conferenceId, FundKind.STATE_BUDGET).value(), context.actor());
        uses.use(conferenceId, context);
        Signed by = Signed.by(context.actor(), context.at());
        estimates.changeOrBegin(
                conferenceId,
                Estimate.none(commune, conferenceId),
                expected,
                context.withAction("prepare-estimate").withReason(why),
                known -> known.prepare(lines, why, by));
    }
}
