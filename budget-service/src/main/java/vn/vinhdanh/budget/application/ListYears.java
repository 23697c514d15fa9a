package vn.vinhdanh.budget.application;

import java.util.List;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/** Lists the reward funds of the reader's commune, one for each year, the latest first. */
public final class ListYears {

    private final Funds funds;
    private final Ledger ledger;

    public ListYears(Funds funds, Ledger ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    public List<YearOverview> list(Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        return funds.years(reader.commune()).stream()
                .map(fund -> new YearOverview(fund, ledger.head(fund.state().id())))
                .toList();
    }

    /** The reward fund of a year and the head of its ledger. */
    public record YearOverview(Versioned<Fund> fund, LedgerHead head) {}
}
