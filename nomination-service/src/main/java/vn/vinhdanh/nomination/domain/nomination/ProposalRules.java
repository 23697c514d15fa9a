package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.KeyViolation;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;

/** The rules on what may be proposed. The simple name of each class is the problem code of the HTTP response. */
public final class ProposalRules {

    private ProposalRules() {}

    /** The plan states which kinds of nominee the conference commends. */
    public static final class OnlyRecipientsOfThePlanAreNominated extends RuleViolation {

        OnlyRecipientsOfThePlanAreNominated(NomineeKind kind) {
            super(
                    "Kế hoạch của hội nghị không khen thưởng %s."
                            .formatted(kind.text().vietnamese()),
                    "The plan of this conference does not commend %s."
                            .formatted(kind.text().english()));
        }
    }

    /** Each form of award is for certain kinds of nominee: a title for families is not awarded to an individual. */
    public static final class AFormOfAwardSuitsItsNominee extends RuleViolation {

        AFormOfAwardSuitsItsNominee(FormOfAward form, NomineeKind kind) {
            super(
                    "Hình thức “%s” không dành cho %s. Chọn hình thức khác."
                            .formatted(form.title(), kind.text().vietnamese()),
                    "“%s” is not an award for %s. Choose another form."
                            .formatted(form.title(), kind.text().english()));
        }
    }

    /** A repeated request returns the draft that the first one created; a different request needs a new key. */
    public static final class AKeyDraftsOneNomination extends KeyViolation {

        public AKeyDraftsOneNomination() {
            super(
                    "Idempotency-Key này đã dùng để lập hồ sơ khác, hoặc hồ sơ đã được sửa. Hãy dùng khóa mới.",
                    "This Idempotency-Key drafted another nomination before, or it was edited since. Use a new key.");
        }
    }

    /** A collective that no longer exists is not commended. */
    public static final class ADissolvedCollectiveIsNotCommended extends RuleViolation {

        private ADissolvedCollectiveIsNotCommended() {
            super(
                    "Không khen thưởng tập thể đã giải thể hoặc không còn tồn tại.",
                    "A collective that was dissolved or no longer exists is not commended.");
        }

        static void check(Nominee nominee) {
            if (nominee instanceof Nominee.Collective collective && collective.dissolved()) {
                throw new ADissolvedCollectiveIsNotCommended();
            }
        }
    }
}
