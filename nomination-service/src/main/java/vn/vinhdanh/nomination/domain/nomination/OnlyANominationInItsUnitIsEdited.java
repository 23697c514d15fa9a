package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** After it was submitted a nomination stays as it was put forward, unless it is returned. */
public final class OnlyANominationInItsUnitIsEdited extends RuleViolation {

    public OnlyANominationInItsUnitIsEdited(NominationState now) {
        super(
                "Hồ sơ %s nên không sửa được nữa. Chỉ sửa bản nháp hoặc hồ sơ được trả lại."
                        .formatted(now.vietnamese()),
                "The nomination is %s and can no longer be edited. Only a draft or a returned one can."
                        .formatted(now.english()));
    }
}
