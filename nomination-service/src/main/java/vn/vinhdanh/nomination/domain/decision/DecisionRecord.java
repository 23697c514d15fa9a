package vn.vinhdanh.nomination.domain.decision;

/** What stands under the number of a decision: the decision as it was signed, or that it never will be. */
public sealed interface DecisionRecord permits Decision, AbandonedNumber {

    String commune();
}
