package vn.vinhdanh.platform.web;

import org.jspecify.annotations.Nullable;

/** The header Idempotency-Key: what a client sends again with a request that it repeats. At most 200 characters. */
public record IdempotencyKey(@Nullable String value) {}
