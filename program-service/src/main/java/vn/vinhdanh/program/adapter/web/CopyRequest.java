package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The new conference that copies an earlier one.
 *
 * @param code unique in the commune: lower-case letters without marks, digits, hyphens
 * @param title as on papers
 */
record CopyRequest(
        @NotBlank @Size(max = 64) String code,
        @NotBlank @Size(max = 300) String title) {}
