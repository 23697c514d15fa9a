package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A commune as the operator names it.
 *
 * @param name without its kind: Trùng Khánh
 * @param province Cao Bằng
 */
record CommuneRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String province) {}
