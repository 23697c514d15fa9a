package vn.vinhdanh.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The fields of InvitationIssued.v1, and of DelegateInvited.v1 and v2 of before, that this service reads.
 *
 * @param channel EMAIL or PRINT; any other value is treated as PRINT
 * @param invitedAt null in events of earlier versions
 * @param scheduleRevision null in DelegateInvited
 * @param group code, as in the plan; null in the earliest events, as {@code groupName} and {@code unit}
 * @param salutation MR or MS; null if nobody stated it, and in DelegateInvited
 * @param seat label of the seat in the hall; null while there is none, and in DelegateInvited
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
        LocalDate date,
        LocalTime startTime,
        @Nullable LocalTime endTime,
        String venueName,
        @Nullable String venueAddress,
        String conferenceTitle,
        String issuer,
        String signatoryTitle,
        String signatoryName,
        @Nullable Instant invitedAt,
        @Nullable Integer scheduleRevision,
        @Nullable String salutation,
        @Nullable String group,
        @Nullable String groupName,
        @Nullable String unit,
        @Nullable String seat) {}
