package vn.vinhdanh.nomination.domain.decision;

/**
 * An order that lost a nomination to another decision before it was signed. Nothing is signed under its number any more:
 * a paper would commend somebody whom the other decision has.
 */
public record AbandonedNumber(String commune) implements DecisionRecord {}
