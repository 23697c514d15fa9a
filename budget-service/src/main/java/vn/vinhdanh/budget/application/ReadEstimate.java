package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.estimate.Figures;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** Shows the estimate of a conference, with what its draft is reckoned with now. */
public final class ReadEstimate {

    private final Funds funds;
    private final Estimates estimates;
    private final FiguresOfNow figures;

    public ReadEstimate(Funds funds, Estimates estimates, FiguresOfNow figures) {
        this.funds = funds;
        this.estimates = estimates;
        this.figures = figures;
    }

    /** @param now of the draft; versions that were submitted have their own */
    public record Shown(Versioned<Estimate> estimate, Figures now) {}

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public Shown read(String conferenceId, CommandContext context) {
        context.actor().requireAny(Access.READS_LEDGERS);
        funds.get(new FundId(conferenceId, FundKind.STATE_BUDGET).value(), context.actor());
        Versioned<Estimate> estimate = estimates
                .find(conferenceId)
                .orElseGet(() -> new Versioned<>(
                        conferenceId, 0, Estimate.none(context.actor().commune(), conferenceId)));
        return new Shown(estimate, figures.of(estimate.state(), context.at()));
    }
}
