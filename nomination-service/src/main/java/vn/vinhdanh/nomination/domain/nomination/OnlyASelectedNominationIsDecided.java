package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** The Chairman decides on what the council chose. */
public final class OnlyASelectedNominationIsDecided extends RuleViolation {

    public OnlyASelectedNominationIsDecided(NominationState now) {
        super(
                "Hồ sơ %s nên không đưa vào quyết định được. Chỉ quyết định hồ sơ được hội đồng chọn."
                        .formatted(now.vietnamese()),
                "The nomination is %s and can not be decided. Only one that the council selected can."
                        .formatted(now.english()));
    }
}
