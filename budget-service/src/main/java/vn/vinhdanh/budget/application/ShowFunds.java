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

/** Both funds of a conference with their balances. */
public final class ShowFunds {

    private final Funds funds;
    private final Ledger ledger;

    public ShowFunds(Funds funds, Ledger ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    public List<FundNow> show(String conferenceId, Actor reader) {
        reader.requireAny(Access.READS_THE_BOOK);
        return Arrays.stream(FundKind.values())
                .map(kind -> new FundId(conferenceId, kind))
                .map(id -> new FundNow(funds.get(id.value(), reader).state(), ledger.head(id)))
                .toList();
    }

    /** A fund and where its ledger ends. */
    public record FundNow(Fund fund, LedgerHead head) {}
}
