package vn.vinhdanh.delegate.domain.roster;

/** The events of a roster. */
public sealed interface RosterEvent {

    /**
     * An officer requested an invitation for all delegates who have a place but no valid invitation, or the conference was
     * moved. Only this service consumes the event.
     *
     * @param round counts from 1 within the conference
     * @param schedule revision of the schedule for which they are invited
     * @param revisedOnly only who was invited for another date
     */
    record InvitationsRequested(String commune, int round, int schedule, boolean revisedOnly) implements RosterEvent {}
}
