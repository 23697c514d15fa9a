package vn.vinhdanh.program.application;

import java.time.Instant;

/** The fields of DelegateCheckedIn that tell when the conference was attended. */
public record DelegateCheckedInIntegrationEvent(String commune, String conferenceId, Instant checkedInAt) {}
