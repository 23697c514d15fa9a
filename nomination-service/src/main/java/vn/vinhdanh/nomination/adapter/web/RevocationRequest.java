package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The revocation of one award. */
record RevocationRequest(
        @NotBlank @Size(max = 100) String nominationId,
        @NotBlank @Size(max = 1000) String reason) {}
