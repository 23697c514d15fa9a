package vn.vinhdanh.budget.application;

import java.util.List;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.kernel.Actor;

/** Shows the lines of a fund's ledger, page by page. */
public final class ShowLedger {

    private final Funds funds;
    private final Ledger ledger;

    public ShowLedger(Funds funds, Ledger ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    /**
     * @param former true for the conference's own ledger of before, which became part of the year's
     * @param after number of the last line of the previous page; 0 for the first page
     */
    public List<LedgerLine> show(FundId fund, boolean former, long after, int limit, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        FundId source = funds.get(fund.value(), reader).state().source();
        return ledger.lines(former ? fund : source, after, limit);
    }
}
