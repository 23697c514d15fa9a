package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * At which door the delegate checks in.
 *
 * @param door code of the door, such as {@code cua-chinh}. The event contains it, so it is not free text.
 */
record CheckInRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = CODE) String door) {

    static final String CODE = "[a-z0-9][a-z0-9-]*";
}
