package vn.vinhdanh.program.domain.ceremony;

/** The events of an arrangement. */
public sealed interface ArrangementEvent {

    /** The order of the stage is another one: people arranged it, an award joined, or one was revoked. */
    record StageArranged(String commune, String conferenceId, StageOrder order) implements ArrangementEvent {}
}
