package vn.vinhdanh.nomination.domain.decision;

/**
 * The number of a decision that lost a nomination to another decision before it was signed. No decision is signed under
 * this number later, because two decisions would contain the same nomination.
 */
public record AbandonedNumber(String commune) implements DecisionRecord {}
