package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/** Opens the reward fund of a commune's year, if it is not open. */
public final class OpenYear {

    private final Funds funds;

    public OpenYear(Funds funds) {
        this.funds = funds;
    }

    public FundId open(String commune, int year, CommandContext context) {
        Fund fund = Fund.ofYear(commune, year);
        if (funds.find(fund.id().value()).isEmpty()) {
            funds.add(fund.id().value(), Outcome.of(fund), context.withAction("open"));
        }
        return fund.id();
    }
}
