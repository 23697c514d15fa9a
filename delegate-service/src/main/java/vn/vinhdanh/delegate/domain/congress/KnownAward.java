package vn.vinhdanh.delegate.domain.congress;

import org.jspecify.annotations.Nullable;

/**
 * An award of the conference, without the person.
 *
 * @param form name of the form of award, as papers print it
 * @param kind INDIVIDUAL, COLLECTIVE or HOUSEHOLD
 * @param collective name of the collective for which the person received it; null for a person and a household
 */
public record KnownAward(
        String nominationId,
        String form,
        String kind,
        @Nullable String collective) {}
