package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.Registration;
import vn.vinhdanh.delegate.domain.delegate.Channel;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Salutation;

/**
 * A registration by an officer.
 *
 * @param unit code; a unit's officer may leave it out for the own unit, secretariat and office may not
 * @param salutation MR for Ông, MS for Bà; if absent, a letter says Ông/Bà
 * @param channel if absent, EMAIL if there is an address, otherwise PRINT
 */
record RegistrationRequest(
        @NotBlank @Size(max = 64) String conferenceId,
        @NotBlank @Size(max = 64) String group,
        @Nullable @Size(min = 1, max = 64) String unit,

        @NotBlank @Size(max = 120) @Pattern(regexp = ONE_LINE)
        String name,

        @Nullable @Size(max = 200) @Pattern(regexp = ONE_LINE)
        String title,

        @Nullable @Min(1900) @Max(2100) Integer birthYear,
        @Nullable Salutation salutation,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 30) String phone,
        @Nullable Channel channel) {

    /** Names and titles become header fields of mails. */
    static final String ONE_LINE = "[^\\p{Cntrl}\\u2028\\u2029]*";

    Registration registration() {
        return new Registration(
                conferenceId,
                group,
                unit,
                name,
                title == null || title.isBlank() ? null : title,
                birthYear,
                salutation,
                Contact.of(channel, email, phone));
    }
}
