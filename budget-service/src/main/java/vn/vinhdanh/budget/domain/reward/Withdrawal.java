package vn.vinhdanh.budget.domain.reward;

/** Why the money is not, or no longer, this nominee's: refused, or revoked after it was approved. */
public record Withdrawal(String decisionId, String reason) {}
