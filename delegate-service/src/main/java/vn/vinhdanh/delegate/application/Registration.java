package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Contact;

/**
 * What an officer fills in to register a delegate.
 *
 * @param unit null for the officer's own
 */
public record Registration(
        String conferenceId,
        String group,
        @Nullable String unit,
        String name,
        @Nullable String title,
        @Nullable Integer birthYear,
        Contact contact) {}
