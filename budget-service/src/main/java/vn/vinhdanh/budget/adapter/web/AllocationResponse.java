package vn.vinhdanh.budget.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.kernel.Versioned;

/**
 * @param conferenceId the conference; of the reward fund of a year commune and year, {@code trung-khanh/2026}
 * @param ledgerLine id of the line in the fund's ledger; null if it is not booked yet
 * @param at when the line was booked; null if it is not booked yet
 * @param reversal the order to take the allocation back, which waits for the Chairman or was approved; null if there is
 *     none
 * @param reversalLine id of the line that took the allocation back; null if the allocation stands
 */
record AllocationResponse(
        String id,
        long version,
        String conferenceId,
        FundKind fund,
        long amount,
        String basis,
        @Nullable String ledgerLine,
        @Nullable Instant at,
        @Nullable ReversalResponse reversal,
        @Nullable String reversalLine) {

    static AllocationResponse of(Versioned<Allocation> versioned) {
        Allocation allocation = versioned.state();
        Booked booked = allocation.booked();
        return new AllocationResponse(
                versioned.id(),
                versioned.version(),
                allocation.fund().owner(),
                allocation.fund().kind(),
                allocation.amount(),
                allocation.basis(),
                line(allocation.fund(), booked),
                booked == null ? null : booked.at(),
                ReversalResponse.of(allocation.reversal()),
                line(
                        allocation.takenFrom() == null ? allocation.fund() : allocation.takenFrom(),
                        allocation.reversed()));
    }

    private static @Nullable String line(FundId fund, @Nullable Booked booked) {
        return booked == null ? null : fund.line(booked.line());
    }
}
