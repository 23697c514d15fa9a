package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;

/** @param late came after the day on which the council has to choose; kept and flagged */
public record Submission(Instant at, boolean late) {}
