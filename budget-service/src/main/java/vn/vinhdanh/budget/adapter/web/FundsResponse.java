package vn.vinhdanh.budget.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.ShowFunds.FundOverview;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.FundKind;

/** Both funds of a conference. Amounts are in đồng. */
record FundsResponse(String conferenceId, List<FundResponse> funds) {

    static FundsResponse of(String conferenceId, List<FundOverview> funds) {
        return new FundsResponse(
                conferenceId, funds.stream().map(FundResponse::of).toList());
    }

    /**
     * @param year the year whose reward fund has the money; null if it is the conference's
     * @param lines number of lines in the ledger
     */
    record FundResponse(
            FundKind fund,
            @Nullable Integer year,
            String name,
            String basis,
            long allocated,
            long available,
            long reserved,
            long committed,
            long paid,
            long lines) {

        static FundResponse of(FundOverview fund) {
            Balances balances = fund.head().balances();
            return new FundResponse(
                    fund.fund().id().kind(),
                    fund.year(),
                    fund.fund().name(),
                    fund.fund().basis(),
                    balances.allocated(),
                    balances.available(),
                    balances.reserved(),
                    balances.committed(),
                    balances.paid(),
                    fund.head().number());
        }
    }
}
