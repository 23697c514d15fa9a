package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.vinhdanh.delegate.domain.hall.HallTemplate;

/**
 * A hall that is added.
 *
 * @param code short: lower-case letters, digits and hyphens; it never changes
 */
record NewHallRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String code,

        @NotBlank @Size(max = 120) @Pattern(regexp = RegistrationRequest.ONE_LINE)
        String name,

        @NotNull HallTemplate template) {}
