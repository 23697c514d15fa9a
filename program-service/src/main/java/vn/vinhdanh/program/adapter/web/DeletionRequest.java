package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why the conference is deleted; it stays in its history */
record DeletionRequest(@NotBlank @Size(max = 500) String reason) {}
