package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A commune that is brought in.
 *
 * @param code the key of everything it has, and the value of the claim {@code commune} of its accounts; it never changes
 * @param name without its kind: Trùng Khánh
 * @param province Cao Bằng
 */
record NewCommuneRequest(
        @NotBlank @Size(max = 64) String code,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String province) {}
