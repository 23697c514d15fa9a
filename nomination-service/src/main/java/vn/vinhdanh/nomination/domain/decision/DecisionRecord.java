package vn.vinhdanh.nomination.domain.decision;

/** The document of a decision's number: the signed decision, or the note that the number is abandoned. */
public sealed interface DecisionRecord permits Decision, AbandonedNumber {

    String commune();
}
