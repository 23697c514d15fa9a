package vn.vinhdanh.delegate.application;

import java.util.Objects;

/** AwardRevoked.v1 of nomination-service: the fields that this service uses. */
public record AwardRevokedIntegrationEvent(String commune, String conferenceId, String nominationId, String reason) {

    public AwardRevokedIntegrationEvent {
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(nominationId);
    }
}
