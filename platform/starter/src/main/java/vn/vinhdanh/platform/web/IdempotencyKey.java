package vn.vinhdanh.platform.web;

import org.jspecify.annotations.Nullable;

/** The header Idempotency-Key, which a client sends again with a repeated request. At most 200 characters. */
public record IdempotencyKey(@Nullable String value) {}
