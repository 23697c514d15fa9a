package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** The rewards of a conference draw on the fund of the year in which it takes place. */
public final class OnConferenceRescheduled {

    private final Funds funds;

    public OnConferenceRescheduled(Funds funds) {
        this.funds = funds;
    }

    /** @throws MissingPrerequisite if the conference is not known yet */
    public void apply(ConferenceRescheduledIntegrationEvent event, CommandContext context) {
        String id = FundId.rewardFundOf(event.conferenceId()).value();
        if (funds.find(id).isEmpty()) {
            throw new MissingPrerequisite("conference/" + event.conferenceId());
        }
        FundId year = new OpenYear(funds).open(event.commune(), event.date().getYear(), context);
        funds.change(id, null, context.withAction("reschedule"), fund -> fund.reschedule(event.revision(), year));
    }
}
