package vn.vinhdanh.nomination.domain.decision;

/** The document of a decision's number: a signed decision on awards, a revocation, or the note that it is abandoned. */
public sealed interface DecisionRecord permits Decision, RevocationDecision, AbandonedNumber {

    String commune();
}
