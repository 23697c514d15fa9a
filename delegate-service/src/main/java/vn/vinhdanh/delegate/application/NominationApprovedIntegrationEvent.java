package vn.vinhdanh.delegate.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * NominationApproved.v1 of nomination-service: the fields that this service uses.
 *
 * @param attendeeName the person who receives the award: the individual, the representative of the collective or the
 *     head of the household
 */
public record NominationApprovedIntegrationEvent(
        String commune,
        String conferenceId,
        String nominationId,
        String unit,
        String attendeeName,
        @Nullable String attendeeTitle,
        @Nullable Integer attendeeBirthYear) {

    public NominationApprovedIntegrationEvent {
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(nominationId);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(attendeeName);
    }
}
