package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** After the vote the nomination belongs to the council and the Chairman. */
public final class ANominationIsWithdrawnBeforeTheVoteIsCounted extends RuleViolation {

    public ANominationIsWithdrawnBeforeTheVoteIsCounted(NominationState now) {
        super(
                "Hồ sơ %s nên không rút được nữa. Chỉ rút trước khi có kết quả bỏ phiếu.".formatted(now.vietnamese()),
                "The nomination is %s and can no longer be withdrawn. That ends with the result of the vote."
                        .formatted(now.english()));
    }
}
