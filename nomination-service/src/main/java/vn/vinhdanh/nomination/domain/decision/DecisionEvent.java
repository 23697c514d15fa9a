package vn.vinhdanh.nomination.domain.decision;

/** What happened to a decision, for the nominations that follow it. */
public sealed interface DecisionEvent {

    record AwardsDecided(Decision decision) implements DecisionEvent {}
}
