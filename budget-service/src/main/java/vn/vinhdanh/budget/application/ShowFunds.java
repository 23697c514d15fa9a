package vn.vinhdanh.budget.application;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                .map(kind -> funds.get(new FundId(conferenceId, kind).value(), reader))
                .map(fund ->
                        new FundOverview(fund.state(), ledger.head(fund.state().source())))
                .toList();
    }

    /** A fund and the head of the ledger that has its money. */
    public record FundOverview(Fund fund, LedgerHead head) {

        /** The year whose fund has the money; null if it is the conference's own. */
        public @Nullable Integer year() {
            String owner = head.fund().owner();
            int slash = owner.lastIndexOf('/');
            return slash < 0 ? null : Integer.valueOf(owner.substring(slash + 1));
        }
    }
}
