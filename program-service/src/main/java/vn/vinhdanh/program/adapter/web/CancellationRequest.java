package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why the conference does not take place, as the invited are told */
record CancellationRequest(@NotBlank @Size(max = 500) String reason) {}
