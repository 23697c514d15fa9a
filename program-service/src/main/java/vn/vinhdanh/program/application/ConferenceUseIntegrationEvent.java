package vn.vinhdanh.program.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * ConferenceUsed.v1 and ConferenceDeletionAgreed.v1: what a service says of a conference.
 *
 * @param sequence of ConferenceDeletionAgreed: which request it answers
 */
public record ConferenceUseIntegrationEvent(
        String commune, String conferenceId, @Nullable Integer sequence) {

    public ConferenceUseIntegrationEvent {
        Objects.requireNonNull(conferenceId);
    }
}
