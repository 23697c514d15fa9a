package vn.vinhdanh.delegate.domain.roster;

/** What happens to a roster. */
public sealed interface RosterEvent {

    /**
     * An officer asked to invite everybody who has a place and no invitation for the present date.
     *
     * @param round 1, 2, … within the conference
     */
    record InvitationsRequested(String commune, int round) implements RosterEvent {}
}
