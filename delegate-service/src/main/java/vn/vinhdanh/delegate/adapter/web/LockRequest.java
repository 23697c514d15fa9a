package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** @param seats labels */
record LockRequest(
        @NotNull @Size(min = 1, max = 2_000) Set<@NotBlank @Size(max = 10) String> seats,
        @NotNull Boolean locked) {}
