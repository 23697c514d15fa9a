package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.spending.SpendingRules.AClosedConferenceSpendsNothingNew;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.ConferenceUses;

/** Says whether new money may be spent for a conference. One for which it is, is not deleted any more. */
public final class OpenToSpending {

    private final Funds funds;
    private final ConferenceUses uses;

    public OpenToSpending(Funds funds, ConferenceUses uses) {
        this.funds = funds;
        this.uses = uses;
    }

    /**
     * @throws vn.vinhdanh.kernel.NotFound if the actor's commune has no such conference
     * @throws AClosedConferenceSpendsNothingNew if it is closed
     */
    public void require(String conferenceId, CommandContext context) {
        // The closing is noted at the fund of rewards, which has reservations to release.
        Fund fund = funds.get(FundId.rewardFundOf(conferenceId).value(), context.actor())
                .state();
        if (fund.isClosed()) {
            throw new AClosedConferenceSpendsNothingNew();
        }
        uses.use(conferenceId, context);
    }
}
