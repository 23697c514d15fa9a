package vn.vinhdanh.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of ReturnLetterIssued.v1 that this service reads.
 *
 * @param accountId of the officer who submitted the nomination
 * @param name of the officer
 * @param dueBy the last day on which the nomination is not late; null if there is none, or it has passed
 */
public record ReturnLetterIssuedIntegrationEvent(
        String commune,
        String conferenceId,
        String nominationId,
        Instant returnedAt,
        String reason,
        @Nullable LocalDate dueBy,
        String accountId,
        String name,
        String email,
        String unit,
        String unitName,
        String conferenceTitle,
        String issuer,
        String signatoryTitle,
        String signatoryName)
        implements LetterToOfficer {}
