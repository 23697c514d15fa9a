package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whether two delegates are one person.
 *
 * @param other id of the other delegate
 * @param reason why the officer is sure
 */
record JudgementRequest(
        @NotBlank @Size(max = 64) String other,
        @NotBlank @Size(max = 500) String reason) {}
