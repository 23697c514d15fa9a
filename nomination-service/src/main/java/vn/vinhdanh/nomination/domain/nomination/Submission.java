package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;

/** @param late submitted after the day on which the council has to choose; accepted and flagged */
public record Submission(Instant at, boolean late) {}
