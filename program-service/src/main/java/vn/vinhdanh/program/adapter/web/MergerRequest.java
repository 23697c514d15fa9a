package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param into code of the unit that continues it
 * @param reason what it rests on, for the history
 */
record MergerRequest(
        @NotBlank @Size(max = 64) String into,
        @NotBlank @Size(max = 500) String reason) {}
