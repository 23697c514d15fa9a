package vn.vinhdanh.platform.web;

import org.jspecify.annotations.Nullable;

/** The version in If-Match. As a controller's argument: null inside where the client sent none, or {@code *}. */
public record ExpectedVersion(@Nullable Long value) {}
