package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.Nullable;

/**
 * Who is named for the list, and why.
 *
 * @param group code of the group of delegates
 * @param nominationId the approved nomination that names the person; null where an officer does
 */
public record Candidate(
        Person person,
        @Nullable String title,
        Contact contact,
        String group,
        @Nullable String nominationId) {}
