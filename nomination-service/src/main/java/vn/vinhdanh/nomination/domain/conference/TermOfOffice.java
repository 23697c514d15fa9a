package vn.vinhdanh.nomination.domain.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.conference.Conference.Signatory;

/**
 * When a person may sign papers.
 *
 * @param from the first day in office; null if the plan does not say
 * @param until the last one; null while in office
 */
public record TermOfOffice(
        String title,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    Signatory signatory() {
        return new Signatory(title, name);
    }
}
