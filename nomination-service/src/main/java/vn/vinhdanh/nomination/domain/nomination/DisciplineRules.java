package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules about what stands against a nominee. The simple name of each class is the problem code of the HTTP response. */
public final class DisciplineRules {

    private DisciplineRules() {}

    /** Silence is no declaration: the unit says yes or no before it submits. */
    public static final class DisciplineIsDeclaredBeforeTheSubmission extends RuleViolation {

        private DisciplineIsDeclaredBeforeTheSubmission() {
            super(
                    "Chưa khai có đang bị xem xét kỷ luật, điều tra, khiếu nại, tố cáo hay không. Chọn Có hoặc Không rồi"
                            + " trình.",
                    "The nomination does not say whether the nominee is under discipline, investigation or an open"
                            + " complaint. Say yes or no, then submit.");
        }

        static void check(Proposal proposal) {
            if (proposal.underDiscipline() == null) {
                throw new DisciplineIsDeclaredBeforeTheSubmission();
            }
        }
    }

    /** A nominee under discipline, investigation or an open complaint is not proposed until that is settled. */
    public static final class ANomineeUnderDisciplineIsNotProposed extends RuleViolation {

        private ANomineeUnderDisciplineIsNotProposed() {
            super(
                    "Không đề nghị khen thưởng khi đang bị xem xét kỷ luật, điều tra hoặc có khiếu nại, tố cáo"
                            + " chưa giải quyết.",
                    "A nominee under discipline, investigation or an open complaint is not proposed until it is"
                            + " settled.");
        }

        static void check(Proposal proposal) {
            if (Boolean.TRUE.equals(proposal.underDiscipline())) {
                throw new ANomineeUnderDisciplineIsNotProposed();
            }
        }
    }

    /** Weeks pass between the unit's declaration and the council: the secretary asks again. */
    public static final class DisciplineIsAskedAgainAtTheAppraisal extends RuleViolation {

        public DisciplineIsAskedAgainAtTheAppraisal() {
            super(
                    "Hãy hỏi lại và xác nhận người được đề nghị không bị xem xét kỷ luật, điều tra, khiếu nại, tố cáo;"
                            + " rồi thẩm định.",
                    "Ask again and confirm that the nominee is not under discipline, investigation or an open complaint;"
                            + " then appraise.");
        }
    }

    /** The Chairman commends nobody of whom he was not told that nothing stands against them. */
    public static final class DisciplineIsAskedAgainBeforeTheSignature extends RuleViolation {

        public DisciplineIsAskedAgainBeforeTheSignature() {
            super(
                    "Hãy xác nhận không ai được khen trong quyết định này bị xem xét kỷ luật, điều tra, khiếu nại, tố cáo;"
                            + " rồi ký.",
                    "Confirm that nobody commended by this decision is under discipline, investigation or an open"
                            + " complaint; then sign.");
        }
    }

    /** What became known after the submission is settled before the nomination goes on. */
    public static final class ANomineeUnderInvestigationWaits extends RuleViolation {

        ANomineeUnderInvestigationWaits() {
            super(
                    "Đang có vụ việc được xem xét (kỷ luật, điều tra, khiếu nại, tố cáo). Ghi kết quả xử lý rồi mới thẩm"
                            + " định, bỏ phiếu hoặc khen thưởng.",
                    "Discipline, an investigation or a complaint is pending. Record how it ended; then the nomination is"
                            + " appraised, put to the vote or approved.");
        }
    }

    /** A concern is entered between the submission and the decision. */
    public static final class OnlyANominationUnderConsiderationHasConcerns extends RuleViolation {

        public OnlyANominationUnderConsiderationHasConcerns(NominationState now) {
            super(
                    "Hồ sơ %s nên không ghi vụ việc vào đây. Chỉ ghi khi hồ sơ đã trình và chưa quyết định."
                            .formatted(now.text().vietnamese()),
                    ("The nomination is %s and takes no such note. It does from the submission to the decision.")
                            .formatted(now.text().english()));
        }
    }

    /** There is nothing to settle. */
    public static final class OnlyAnOpenConcernIsSettled extends RuleViolation {

        OnlyAnOpenConcernIsSettled() {
            super("Không có vụ việc nào đang được xem xét ở hồ sơ này.", "Nothing is pending in this nomination.");
        }
    }
}
