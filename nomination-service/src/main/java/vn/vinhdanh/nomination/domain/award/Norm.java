package vn.vinhdanh.nomination.domain.award;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.domain.award.AwardRules.ASelectionNeedsMoreThanHalf;
import vn.vinhdanh.nomination.domain.award.AwardRules.NoNormIsInForce;

/**
 * One number of the law and the days on which it is in force.
 *
 * @param subject what the norm regulates; norms of one subject succeed each other
 * @param name in Vietnamese, for screens and papers
 * @param value in {@code unit}; null if the text of the law with the value is not available
 * @param from first day in force; null if unknown
 * @param until last day in force; null if only a later norm of the same subject ends it
 * @param citation decree and article
 * @param verified false if nobody has checked the text of the law; shown as "chưa kiểm chứng"
 * @param forms the permitted forms of award; empty for all other subjects
 * @param share of the votes, only for {@link NormUnit#SHARE_OF_MEMBERS}
 * @param supersededBy id of the norm that a later approval put in its place from the same day; null if it counts
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
        Set<FormOfAward> forms,
        @Nullable RequiredShare share,
        @Nullable String supersededBy) {

    /** In hundredths. Keeps every product of salary and shares within a long. */
    private static final long LARGEST_SHARE = 10_000;

    public Norm {
        forms = Set.copyOf(forms);
        boolean ofVotes = subject.startsWith(Norms.VOTES);
        if (ofVotes != (unit == NormUnit.SHARE_OF_MEMBERS) || ofVotes != (share != null)) {
            throw new InvalidInput(
                    "share",
                    "Tỷ lệ phiếu cần có nội dung votes/…, đơn vị SHARE_OF_MEMBERS và tỷ lệ.",
                    "A share of votes has a subject votes/…, the unit SHARE_OF_MEMBERS and a share.");
        }
        if (share != null && !share.isAtLeastMoreThanHalf()) {
            throw new ASelectionNeedsMoreThanHalf();
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidInput("until", "Ngày hết hiệu lực trước ngày có hiệu lực.", "It ends before it begins.");
        }
        if (unit.isShare() && value != null && value > LARGEST_SHARE) {
            throw new InvalidInput(
                    "value", "Hệ số không quá 100 lần (10.000 phần trăm).", "A share is at most 100 times.");
        }
    }

    boolean inForceOn(LocalDate day) {
        return supersededBy == null && from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** True if the other norm regulates the same from the same day. */
    boolean beginsWith(Norm other) {
        return subject.equals(other.subject) && Objects.equals(from, other.from);
    }

    Norm supersededBy(Norm later) {
        return new Norm(id, subject, name, value, unit, from, until, citation, verified, forms, share, later.id);
    }

    /** @throws NoNormIsInForce if the norm has no value */
    long amount() {
        if (value == null) {
            throw new NoNormIsInForce(name);
        }
        return value;
    }

    public Citation cited() {
        return new Citation(name, citation, verified);
    }
}
