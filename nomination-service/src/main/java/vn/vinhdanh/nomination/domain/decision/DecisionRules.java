package vn.vinhdanh.nomination.domain.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.nomination.Ruling;

/** The rules of a decision. The simple name of each class is the problem code of the HTTP response. */
public final class DecisionRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DecisionRules() {}

    /** The law states which forms of award the Chairman of a commune may grant, and from which day. */
    public static final class OnlyFormsInTheChairmansPowerAreAwarded extends RuleViolation {

        private OnlyFormsInTheChairmansPowerAreAwarded(FormOfAward form) {
            super(
                    "“%s” không thuộc thẩm quyền của Chủ tịch UBND cấp xã vào ngày quyết định.".formatted(form.title()),
                    "“%s” is not in the power of the commune's Chairman on the decision's date."
                            .formatted(form.title()));
        }

        static void check(FormOfAward form, Set<FormOfAward> permitted) {
            if (!permitted.contains(form)) {
                throw new OnlyFormsInTheChairmansPowerAreAwarded(form);
            }
        }
    }

    /** The norms of a future day are not known. */
    public static final class ADecisionIsNotDatedAhead extends RuleViolation {

        public ADecisionIsNotDatedAhead() {
            super("Ngày quyết định không được sau ngày hôm nay.", "A decision's date is not after today.");
        }
    }

    /** A decision rests on the council's vote, so it cannot be older than the vote of any of its lines. */
    public static final class ADecisionIsNotDatedBeforeTheVote extends RuleViolation {

        private ADecisionIsNotDatedBeforeTheVote(String day) {
            super(
                    "Hội đồng bỏ phiếu ngày %s, nên ngày quyết định không được trước ngày đó.".formatted(day),
                    "The council voted on %s: the decision's date is not before that day.".formatted(day));
        }

        static void check(LocalDate date, LocalDate vote) {
            if (date.isBefore(vote)) {
                throw new ADecisionIsNotDatedBeforeTheVote(vote.format(DAY));
            }
        }
    }

    /** A paper has the name of a person who was in office on its day; the plan says who. */
    public static final class ASignatoryIsInOfficeOnTheDay extends RuleViolation {

        public ASignatoryIsInOfficeOnTheDay(LocalDate day, List<Conference.Signatory> inOffice) {
            super(
                    inOffice.isEmpty()
                            ? "Kế hoạch không nêu ai đang giữ chức vào ngày %s để ký. Thư ký bổ sung ở phần Người ký của kế hoạch."
                                    .formatted(day.format(DAY))
                            : "Người ký phải đang giữ chức vào ngày %s: %s."
                                    .formatted(day.format(DAY), names(inOffice)),
                    inOffice.isEmpty()
                            ? "The plan names nobody in office on %s who could sign. The secretariat adds one to the plan's signatories."
                                    .formatted(day.format(DAY))
                            : "The signatory is in office on %s: %s.".formatted(day.format(DAY), names(inOffice)));
        }

        private static String names(List<Conference.Signatory> signatories) {
            return signatories.stream()
                    .map(signatory -> signatory.title() + " " + signatory.name())
                    .collect(Collectors.joining("; "));
        }
    }

    /** Nothing is revoked that was not given yet. */
    public static final class ARevocationFollowsItsDecision extends RuleViolation {

        ARevocationFollowsItsDecision(Ruling.SignedDecision decision) {
            super(
                    "Quyết định thu hồi không được đề ngày trước Quyết định số %s ngày %s đã khen thưởng."
                            .formatted(decision.number(), decision.date().format(DAY)),
                    "A revocation is not dated before decision %s of %s, which gave the award."
                            .formatted(decision.number(), decision.date().format(DAY)));
        }
    }

    /** A number identifies one decision of a commune in one year. */
    public static final class ADecisionNumberIsUsedOnceAYear extends RuleViolation {

        public ADecisionNumberIsUsedOnceAYear(DecisionNumber number) {
            super(
                    "Số %s đã dùng cho một quyết định khác trong năm. Lấy số tiếp theo.".formatted(number.text()),
                    "Number %s is another decision's this year. Take the next one.".formatted(number.text()));
        }
    }

    /** Another decision took a nomination of this one before it was signed, so its number is never signed. */
    public static final class ADecisionThatGaveWayIsNotSigned extends RuleViolation {

        public ADecisionThatGaveWayIsNotSigned() {
            super(
                    "Quyết định số này bị gián đoạn khi chưa ký và hồ sơ đã chuyển sang quyết định khác. Lập lại"
                            + " với số khác.",
                    "This decision was interrupted before it was signed and another one took its nomination."
                            + " Order again under another number.");
        }
    }
}
