package vn.vinhdanh.budget.domain.estimate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The most that one unit of an expense may cost, and the days on which that holds.
 *
 * @param subject what is limited; norms of one subject succeed each other
 * @param name in Vietnamese, for screens and papers
 * @param amount in đồng, for each {@code per}
 * @param until last day in force; null if only a later norm of the subject ends it
 * @param citation the document and its article
 * @param verified false if nobody has checked the text of the law; shown as "chưa kiểm chứng"
 */
public record SpendingNorm(
        String subject,
        String name,
        long amount,
        Per per,
        LocalDate from,
        @Nullable LocalDate until,
        String citation,
        boolean verified) {

    /** What the amount is for. */
    public enum Per {
        UNIT,
        PERSON_AND_DAY,
        PERSON_AND_HALF_DAY
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
