package vn.vinhdanh.budget.adapter.web;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.kernel.Versioned;

/** @param ledgerLine id of the line in the fund's ledger; null if it is not booked yet */
record AllocationResponse(
        String id,
        String conferenceId,
        FundKind fund,
        long amount,
        String basis,
        @Nullable String ledgerLine) {

    static AllocationResponse of(Versioned<Allocation> versioned) {
        Allocation allocation = versioned.state();
        Booked booked = allocation.booked();
        return new AllocationResponse(
                versioned.id(),
                allocation.fund().conferenceId(),
                allocation.fund().kind(),
                allocation.amount(),
                allocation.basis(),
                booked == null ? null : allocation.fund().line(booked.line()));
    }
}
