package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;

/** A title for persons is not given to a village, nor a title for families to a person. */
public final class AFormOfAwardSuitsItsNominee extends RuleViolation {

    AFormOfAwardSuitsItsNominee(FormOfAward form, NomineeKind kind) {
        super(
                "Hình thức \"%s\" không dành cho %s. Chọn hình thức khác.".formatted(form.title(), kind.vietnamese()),
                "\"%s\" is not an award for %s. Choose another form.".formatted(form.title(), kind.english()));
    }
}
