package vn.vinhdanh.nomination.domain.conference;

import vn.vinhdanh.kernel.RuleViolation;

/** What a closed conference decided stands, and nothing is added to it. The simple name is the problem code. */
public final class AClosedConferenceTakesNoMore extends RuleViolation {

    AClosedConferenceTakesNoMore() {
        super(
                "Hội nghị đã đóng hồ sơ, nên không đề nghị hay quyết định gì thêm. Hồ sơ mới thuộc về hội nghị khác.",
                "The conference is closed, so nothing more is proposed or decided. A new nomination belongs to another.");
    }
}
