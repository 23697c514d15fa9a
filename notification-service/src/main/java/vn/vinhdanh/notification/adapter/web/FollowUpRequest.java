package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.vinhdanh.notification.domain.Purpose;

/** @param kind whom it goes to */
record FollowUpRequest(
        @NotBlank @Size(max = 100) String conferenceId,
        @NotNull Kind kind) {

    enum Kind {
        /** Those who have not answered. */
        REMINDER,
        /** Those who were there, when the conference is closed. */
        THANKS
    }

    Purpose purpose() {
        return Purpose.valueOf(kind.name());
    }
}
