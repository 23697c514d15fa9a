package vn.vinhdanh.nomination.domain.decision;

import java.util.Set;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.nomination.domain.award.FormOfAward;

/** The law says which forms the Chairman of a commune may award, and from which day. */
public final class OnlyFormsInTheChairmansPowerAreAwarded extends RuleViolation {

    private OnlyFormsInTheChairmansPowerAreAwarded(FormOfAward form) {
        super(
                "\"%s\" không thuộc thẩm quyền của Chủ tịch UBND xã vào ngày quyết định.".formatted(form.title()),
                "\"%s\" is not in the power of the commune's Chairman on the decision's date.".formatted(form.title()));
    }

    static void check(FormOfAward form, Set<FormOfAward> permitted) {
        if (!permitted.contains(form)) {
            throw new OnlyFormsInTheChairmansPowerAreAwarded(form);
        }
    }
}
