package vn.vinhdanh.nomination.domain.decision;

/** The events of decisions. Their nominations follow them. */
public sealed interface DecisionEvent {

    record AwardsDecided(Decision decision) implements DecisionEvent {}

    record AwardRevocationDecided(RevocationDecision decision) implements DecisionEvent {}
}
