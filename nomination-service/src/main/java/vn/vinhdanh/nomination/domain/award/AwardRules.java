package vn.vinhdanh.nomination.domain.award;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of awards. The simple name of each class is the problem code of the HTTP response. */
public final class AwardRules {

    private AwardRules() {}

    /** A reward is computed only from norms that are in force on the day. There is no default for a missing norm. */
    public static final class NoNormIsInForce extends RuleViolation {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

        public NoNormIsInForce(String subject, LocalDate day) {
            super(
                    "Không có định mức “%s” có hiệu lực vào ngày %s. Bổ sung định mức hoặc chọn ngày khác."
                            .formatted(subject, DAY.format(day)),
                    "No norm “%s” is in force on %s. Add the norm or choose another day."
                            .formatted(subject, DAY.format(day)));
        }

        public NoNormIsInForce(String name) {
            super(
                    "Định mức “%s” chưa có giá trị. Bổ sung giá trị kèm căn cứ.".formatted(name),
                    "The norm “%s” has no value yet. Add it with its citation.".formatted(name));
        }
    }

    /** A council selects by a majority, whatever its regulation says. */
    public static final class ASelectionNeedsMoreThanHalf extends RuleViolation {

        ASelectionNeedsMoreThanHalf() {
            super(
                    "Tỷ lệ phiếu để được chọn không được thấp hơn quá nửa.",
                    "The share of votes that selects a nomination is never less than more than half.");
        }
    }

    /** What decides about money or votes is stated by two people. */
    public static final class ANormIsApprovedByAnotherPerson extends RuleViolation {

        ANormIsApprovedByAnotherPerson() {
            super(
                    "Người đề xuất không tự duyệt định mức. Đề nghị người khác duyệt.",
                    "Who proposed a norm does not approve it. Ask another person to approve it.");
        }
    }

    /** A proposal is approved or rejected, once. */
    public static final class AProposalIsSettledOnce extends RuleViolation {

        AProposalIsSettledOnce() {
            super(
                    "Đề xuất này đã được duyệt hoặc đã bị từ chối. Cần thay đổi thì lập đề xuất mới.",
                    "This proposal was approved or rejected already. Make a new one for another change.");
        }
    }
}
