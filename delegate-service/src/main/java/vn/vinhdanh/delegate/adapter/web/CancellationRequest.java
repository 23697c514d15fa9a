package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a delegate is cancelled. */
record CancellationRequest(@NotBlank @Size(max = 500) String reason) {}
