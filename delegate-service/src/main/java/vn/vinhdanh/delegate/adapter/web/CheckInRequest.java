package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where the delegate came.
 *
 * @param door code of the door: {@code cua-chinh}; it goes into the event, so it is no free text
 */
record CheckInRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = CODE) String door) {

    private static final String CODE = "[a-z0-9][a-z0-9-]*";
}
