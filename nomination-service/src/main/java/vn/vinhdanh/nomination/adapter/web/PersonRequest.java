package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.nomination.PersonDetails;
import vn.vinhdanh.nomination.domain.nomination.Salutation;

/**
 * What is known beside the name of the individual, of the collective's representative, or of the head of the household. A
 * request with it states the name alone in its field; without it, salutation and title are taken out of the name of a
 * representative or a head.
 *
 * @param ownUnit code of the unit of the plan to which the person belongs; null for the proposing unit
 * @param callName the part of the name by which lists order it and people address the person; null for the one that follows
 *     by rule
 */
record PersonRequest(
        @Nullable Salutation salutation,
        @Nullable @Min(1900) @Max(2100) Integer birthYear,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 300) String title,
        @Nullable @Size(max = 100) String ownUnit,
        @Nullable @Size(max = 200) String workplace,
        @Nullable @Size(max = 120) String callName) {

    static @Nullable PersonDetails detailsOf(@Nullable PersonRequest request) {
        return request == null
                ? null
                : new PersonDetails(
                        request.salutation,
                        request.birthYear,
                        given(request.address),
                        given(request.title),
                        given(request.ownUnit),
                        given(request.workplace),
                        given(request.callName));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
