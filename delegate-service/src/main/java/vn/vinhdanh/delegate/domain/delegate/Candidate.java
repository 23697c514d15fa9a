package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.Nullable;

/**
 * A person to register as a delegate.
 *
 * @param group code of the group of delegates
 * @param nominationId the approved nomination of the person; null for a registration by an officer
 */
public record Candidate(
        Person person,
        @Nullable String title,
        Contact contact,
        String group,
        @Nullable String nominationId) {

    /** Whether these roles have what the candidate is proposed for. */
    public boolean isCoveredBy(Roles roles) {
        return nominationId == null ? roles.isIn(group) : roles.includes(nominationId);
    }
}
