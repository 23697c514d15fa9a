package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Salutation;

/**
 * The details that an officer enters to register a delegate.
 *
 * @param unit code; null selects the unit of the officer, unless the officer registers for all units
 */
public record Registration(
        String conferenceId,
        String group,
        @Nullable String unit,
        String name,
        @Nullable String title,
        @Nullable Integer birthYear,
        @Nullable Salutation salutation,
        Contact contact) {}
