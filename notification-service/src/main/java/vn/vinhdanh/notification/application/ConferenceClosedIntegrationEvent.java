package vn.vinhdanh.notification.application;

/** The field of ConferenceClosed.v1 that this service reads. */
public record ConferenceClosedIntegrationEvent(String conferenceId) {}
