package vn.vinhdanh.notification.application;

/**
 * The fields of TaskLetterSettled.v1 that this service reads.
 *
 * @param number of the letter that is settled
 */
public record TaskLetterSettledIntegrationEvent(String commune, String taskId, int number) {}
