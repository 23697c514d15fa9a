package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A hall as it is drawn from now on. */
record HallRequest(
        @NotBlank @Size(max = 120) @Pattern(regexp = RegistrationRequest.ONE_LINE)
        String name,

        @NotNull @Valid LayoutDrawing layout) {}
