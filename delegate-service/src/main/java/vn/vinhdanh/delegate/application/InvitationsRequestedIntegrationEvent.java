package vn.vinhdanh.delegate.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * InvitationsRequested.v1 of this service: the fields that it uses.
 *
 * @param scheduleRevision null in events of earlier versions
 * @param revisedOnly null for false
 */
public record InvitationsRequestedIntegrationEvent(
        String commune,
        String conferenceId,
        int round,
        @Nullable Integer scheduleRevision,
        @Nullable Boolean revisedOnly) {

    public InvitationsRequestedIntegrationEvent {
        Objects.requireNonNull(conferenceId);
    }
}
