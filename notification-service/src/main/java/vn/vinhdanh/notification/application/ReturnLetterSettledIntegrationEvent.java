package vn.vinhdanh.notification.application;

import java.time.Instant;

/**
 * The fields of ReturnLetterSettled.v1 that this service reads.
 *
 * @param returnedAt which return is settled
 */
public record ReturnLetterSettledIntegrationEvent(String commune, String nominationId, Instant returnedAt) {}
