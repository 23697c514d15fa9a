package vn.vinhdanh.budget.domain.reward;

import vn.vinhdanh.budget.domain.ledger.Reversal;

/** A payment that was wrong, and the reversal that took it back. After it the reward may be paid again. */
public record ReversedPayment(Payment payment, Reversal reversal) {}
