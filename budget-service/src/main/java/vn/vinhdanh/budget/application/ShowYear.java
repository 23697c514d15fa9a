package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.application.ListYears.YearOverview;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/** Shows the reward fund of one year of the reader's commune. */
public final class ShowYear {

    private final Funds funds;
    private final Ledger ledger;

    public ShowYear(Funds funds, Ledger ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    public YearOverview show(int year, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        FundId id = FundId.rewardFundOf(reader.commune(), year);
        Versioned<Fund> fund = funds.get(id.value(), reader);
        return new YearOverview(fund, ledger.head(id));
    }
}
