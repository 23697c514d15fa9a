package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.nomination.domain.award.NomineeKind;

/** The plan says which kinds the conference commends. */
public final class OnlyRecipientsOfThePlanAreNominated extends RuleViolation {

    OnlyRecipientsOfThePlanAreNominated(NomineeKind kind) {
        super(
                "Kế hoạch của hội nghị không khen thưởng %s.".formatted(kind.vietnamese()),
                "The plan of this conference does not commend %s.".formatted(kind.english()));
    }
}
