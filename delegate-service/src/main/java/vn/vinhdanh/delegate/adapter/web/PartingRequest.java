package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param record id of the joined record that is somebody else */
record PartingRequest(
        @NotBlank @Size(max = 64) String record,
        @NotBlank @Size(max = 500) String reason) {}
