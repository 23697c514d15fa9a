package vn.vinhdanh.nomination.domain.award;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.domain.award.AwardRules.NoNormIsInForce;

/**
 * One number of the law, for the days on which it is in force.
 *
 * @param subject what it rules; norms of one subject follow one another in time
 * @param name in Vietnamese, for screens and papers
 * @param value counted in {@code unit}; null where the law leaves it to a text that is not at hand
 * @param from first day in force; null where no day is known
 * @param until last day in force; null while nothing ends it but a later norm of the same subject
 * @param citation the article it stands in
 * @param verified false where the text itself has not been seen: shown as "chưa kiểm chứng"
 * @param forms the forms it permits, where that is what it rules
 */
public record Norm(
        String id,
        String subject,
        String name,
        @Nullable Long value,
        NormUnit unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String citation,
        boolean verified,
        Set<FormOfAward> forms) {

    /** In hundredths; keeps every product of salary and shares far inside a long. */
    private static final long LARGEST_SHARE = 10_000;

    public Norm {
        forms = Set.copyOf(forms);
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidInput("until", "Ngày hết hiệu lực trước ngày có hiệu lực.", "It ends before it begins.");
        }
        if (unit.isShare() && value != null && value > LARGEST_SHARE) {
            throw new InvalidInput(
                    "value", "Hệ số không quá 100 lần (10.000 phần trăm).", "A share is at most 100 times.");
        }
    }

    boolean inForceOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** @throws NoNormIsInForce where the law names no amount */
    long amount() {
        if (value == null) {
            throw new NoNormIsInForce(name);
        }
        return value;
    }

    Citation cited() {
        return new Citation(name, citation, verified);
    }
}
