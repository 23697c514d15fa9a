package vn.vinhdanh.platform.web;

import org.jspecify.annotations.Nullable;

/** The version in If-Match, as an argument of a controller. The value is null if the client sent none or {@code *}. */
public record ExpectedVersion(@Nullable Long value) {}
