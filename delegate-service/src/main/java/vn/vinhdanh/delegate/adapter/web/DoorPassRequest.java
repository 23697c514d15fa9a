package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Which phone checks people in at which door.
 *
 * @param door code of the door, such as {@code cua-chinh}
 * @param phone which phone gets the pass: {@code Máy 1}
 */
record DoorPassRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = CheckInRequest.CODE)
        String door,

        @NotBlank @Size(max = 100) String phone) {}
