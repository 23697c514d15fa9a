package vn.vinhdanh.nomination.application;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param after id of the last one seen; null for the beginning
 */
public record Part(@Nullable String after, int limit) {}
