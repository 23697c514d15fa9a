package vn.vinhdanh.budget.application;

import java.util.Arrays;
import java.util.List;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.kernel.Actor;

/** Shows both funds of a conference with their balances. */
public final class ShowFunds {

    private final Funds funds;
    private final Ledger ledger;

    public ShowFunds(Funds funds, Ledger ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    public List<FundOverview> show(String conferenceId, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        return Arrays.stream(FundKind.values())
                .map(kind -> new FundId(conferenceId, kind))
                .map(id -> new FundOverview(funds.get(id.value(), reader).state(), ledger.head(id)))
                .toList();
    }

    /** A fund and the head of its ledger. */
    public record FundOverview(Fund fund, LedgerHead head) {}
}
