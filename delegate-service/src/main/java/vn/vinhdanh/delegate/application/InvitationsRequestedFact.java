package vn.vinhdanh.delegate.application;

import java.util.Objects;

/** InvitationsRequested.v1 of this service itself. */
public record InvitationsRequestedFact(String commune, String conferenceId) {

    public InvitationsRequestedFact {
        Objects.requireNonNull(conferenceId);
    }
}
