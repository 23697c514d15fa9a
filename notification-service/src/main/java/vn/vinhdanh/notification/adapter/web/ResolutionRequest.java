package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.application.ResolveMessage.Resolution;

/** @param reason how the person knows the outcome; kept in the audit trail */
record ResolutionRequest(
        @NotNull Resolution outcome,
        @Nullable @Size(max = 500) String reason) {}
