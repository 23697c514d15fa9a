package vn.vinhdanh.nomination.domain.decision;

/** The events of a decision. Its nominations follow them. */
public sealed interface DecisionEvent {

    record AwardsDecided(Decision decision) implements DecisionEvent {}
}
