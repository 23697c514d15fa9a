package vn.vinhdanh.nomination.domain.nomination;

import org.jspecify.annotations.Nullable;

/** The person who attends the conference and receives the award for the nominee. */
public record Attendee(
        String name, @Nullable String title, @Nullable Integer birthYear) {}
