package vn.vinhdanh.budget.domain.payout;

import vn.vinhdanh.kernel.Aggregates;

/** The pay-out sheets of all conferences. The id is the id of the conference. */
public interface PayoutBooks extends Aggregates<PayoutBook, PayoutEvent> {}
