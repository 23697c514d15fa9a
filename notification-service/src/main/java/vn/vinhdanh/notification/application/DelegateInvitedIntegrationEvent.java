package vn.vinhdanh.notification.application;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What we use of DelegateInvited.v1.
 *
 * @param channel EMAIL or PRINT; one that we don't know is delivered on paper
 */
public record DelegateInvitedIntegrationEvent(
        String commune,
        String conferenceId,
        String delegateId,
        int revision,
        String name,
        @Nullable String title,
        @Nullable String unitName,
        String channel,
        @Nullable String email,
        String answerToken,
        LocalDate date,
        LocalTime startTime,
        @Nullable LocalTime endTime,
        String venueName,
        @Nullable String venueAddress,
        String conferenceTitle,
        String issuer,
        String signatoryTitle,
        String signatoryName) {}
