package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The reason of a command. */
record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}
