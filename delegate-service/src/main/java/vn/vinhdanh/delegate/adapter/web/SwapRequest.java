package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Ids of two delegates. */
record SwapRequest(
        @NotBlank @Size(max = 64) String one,
        @NotBlank @Size(max = 64) String other) {}
