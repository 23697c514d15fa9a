package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param group code of the one group whose letters go out, and the others stay held; null for all */
record ReleaseRequest(
        @NotBlank @Size(max = 100) String conferenceId,
        @Nullable @Size(max = 64) String group) {}
