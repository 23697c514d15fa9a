package vn.vinhdanh.budget.domain.reward;

/** The decision that took the reward away: it refused the nomination, or revoked the award after its approval. */
public record Withdrawal(String decisionId, String reason) {}
