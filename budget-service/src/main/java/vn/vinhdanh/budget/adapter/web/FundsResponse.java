package vn.vinhdanh.budget.adapter.web;

import java.util.List;
import vn.vinhdanh.budget.application.ShowFunds.FundNow;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.FundKind;

/** Both funds of a conference. Money in đồng. */
record FundsResponse(String conferenceId, List<OneFund> funds) {

    static FundsResponse of(String conferenceId, List<FundNow> funds) {
        return new FundsResponse(conferenceId, funds.stream().map(OneFund::of).toList());
    }

    /** @param lines how many lines its ledger has */
    record OneFund(
            FundKind fund,
            String name,
            String basis,
            long allocated,
            long available,
            long reserved,
            long committed,
            long paid,
            long lines) {

        static OneFund of(FundNow now) {
            Balances balances = now.head().balances();
            return new OneFund(
                    now.fund().id().kind(),
                    now.fund().name(),
                    now.fund().basis(),
                    balances.allocated(),
                    balances.available(),
                    balances.reserved(),
                    balances.committed(),
                    balances.paid(),
                    now.head().number());
        }
    }
}
