package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason what it rests on, for the history */
record DissolutionRequest(@NotBlank @Size(max = 500) String reason) {}
