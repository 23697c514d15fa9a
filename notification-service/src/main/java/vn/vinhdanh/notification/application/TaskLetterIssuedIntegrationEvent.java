package vn.vinhdanh.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of TaskLetterIssued.v1 that this service reads.
 *
 * @param number of the letter, from 1 for each task
 * @param code names the task on its page
 * @param due last day; null while it is open
 * @param overdue whether the letter says that the day has passed
 * @param sentBack why the task was sent back; null in a letter of another occasion
 * @param accountId of who is responsible
 */
public record TaskLetterIssuedIntegrationEvent(
        String commune,
        String conferenceId,
        String taskId,
        int number,
        Instant issuedAt,
        String code,
        String text,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable String sentBack,
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
