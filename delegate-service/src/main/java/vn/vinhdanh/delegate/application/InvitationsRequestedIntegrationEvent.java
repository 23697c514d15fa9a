package vn.vinhdanh.delegate.application;

import java.util.Objects;

/** InvitationsRequested.v1 of this service: the fields that it uses. */
public record InvitationsRequestedIntegrationEvent(String commune, String conferenceId) {

    public InvitationsRequestedIntegrationEvent {
        Objects.requireNonNull(conferenceId);
    }
}
