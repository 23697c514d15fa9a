package vn.vinhdanh.nomination.domain.nomination;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a person beside the name.
 *
 * @param address tells two people of one name apart
 * @param title position: Trưởng trạm
 * @param ownUnit code of the unit of the plan to which the person belongs; null for the proposing unit
 * @param workplace where the person works, in words
 * @param callName the part of the name by which it is sorted and the person addressed; null for the one that follows by rule
 */
public record PersonDetails(
        @Nullable Salutation salutation,
        @Nullable Integer birthYear,
        @Nullable String address,
        @Nullable String title,
        @Nullable String ownUnit,
        @Nullable String workplace,
        @Nullable String callName) {

    static final PersonDetails NONE = new PersonDetails(null, null, null, null, null, null, null);
}
