package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a check-in is undone. */
record CheckInReversalRequest(@NotBlank @Size(max = 500) String reason) {}
