package vn.vinhdanh.nomination.domain.finding;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules about findings. The simple name of each class is the problem code of the HTTP response. */
public final class FindingRules {

    private FindingRules() {}

    /** The secretary meets the findings at the appraisal, and says what they are. */
    public static final class AFindingIsJudgedBeforeTheAppraisal extends RuleViolation {

        AFindingIsJudgedBeforeTheAppraisal(long open) {
            super(
                    ("Còn %d hồ sơ có thể trùng chưa được kết luận. Hãy kết luận từng hồ sơ: người khác, thành tích khác"
                                    + " hay cùng một thành tích; rồi thẩm định.")
                            .formatted(open),
                    ("%d nominations that may be the same are not judged yet. Say of each whether it is another nominee,"
                                    + " another achievement or the same one; then appraise.")
                            .formatted(open));
        }
    }

    /** Two nominations that have nothing in common are not judged. */
    public static final class OnlyAFindingIsJudged extends RuleViolation {

        OnlyAFindingIsJudged() {
            super(
                    "Hai hồ sơ này không còn dấu hiệu trùng nhau, nên không cần kết luận. Hãy tải lại trang.",
                    "These two nominations have nothing in common any more, so there is nothing to judge. Load the page"
                            + " again.");
        }
    }

    /**
     * One achievement of a nominee earns one form of award, in this conference or an earlier one. It is the secretary's
     * judgement that says so, never a comparison of texts.
     */
    public static final class OneAchievementEarnsOneForm extends RuleViolation {

        OneAchievementEarnsOneForm() {
            super(
                    "Thư ký hội đồng đã kết luận có một hồ sơ khác cho cùng thành tích này. Một thành tích chỉ được một"
                            + " hình thức khen thưởng: trả lại, rút hoặc không khen thưởng một trong hai hồ sơ.",
                    "The council's secretary has judged that another nomination is for this same achievement. One"
                            + " achievement earns one form of award: return, withdraw or refuse one of the two.");
        }
    }
}
