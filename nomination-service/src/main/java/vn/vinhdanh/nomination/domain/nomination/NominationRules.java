package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/**
 * The rules that refuse a move of a nomination. The simple name of each class is the problem code of the HTTP response.
 */
public final class NominationRules {

    private NominationRules() {}

    /** A submitted nomination cannot be edited unless it is returned to its unit. */
    public static final class OnlyANominationInItsUnitIsEdited extends RuleViolation {

        public OnlyANominationInItsUnitIsEdited(NominationState now) {
            super(
                    "Hồ sơ %s nên không sửa được nữa. Chỉ sửa bản nháp hoặc hồ sơ được trả lại."
                            .formatted(now.text().vietnamese()),
                    "The nomination is %s and can no longer be edited. Only a draft or a returned one can."
                            .formatted(now.text().english()));
        }
    }

    /** Only a draft or a returned nomination is submitted. */
    public static final class OnlyANominationInItsUnitIsSubmitted extends RuleViolation {

        public OnlyANominationInItsUnitIsSubmitted(NominationState now) {
            super(
                    "Hồ sơ %s nên không trình được. Chỉ trình bản nháp hoặc hồ sơ được trả lại."
                            .formatted(now.text().vietnamese()),
                    "The nomination is %s and can not be submitted. Only a draft or a returned one can."
                            .formatted(now.text().english()));
        }
    }

    /** A nomination is returned to its unit after it was submitted and before the council has it on its table. */
    public static final class OnlyASubmittedNominationIsReturned extends RuleViolation {

        public OnlyASubmittedNominationIsReturned(NominationState now) {
            super(
                    "Hồ sơ %s nên không trả lại được. Chỉ trả lại hồ sơ đã trình và chưa đưa ra bỏ phiếu."
                            .formatted(now.text().vietnamese()),
                    "The nomination is %s and can not be returned. Only a submitted one can, until it is put to the vote."
                            .formatted(now.text().english()));
        }
    }

    /** A submitted nomination is appraised, and only once. */
    public static final class OnlyASubmittedNominationIsAppraised extends RuleViolation {

        public OnlyASubmittedNominationIsAppraised(NominationState now) {
            super(
                    "Hồ sơ %s nên không thẩm định được. Chỉ thẩm định hồ sơ đã trình."
                            .formatted(now.text().vietnamese()),
                    "The nomination is %s and can not be appraised. Only a submitted one can."
                            .formatted(now.text().english()));
        }
    }

    /** A unit cannot withdraw its nomination after the result of the vote. */
    public static final class ANominationIsWithdrawnBeforeTheVoteIsCounted extends RuleViolation {

        public ANominationIsWithdrawnBeforeTheVoteIsCounted(NominationState now) {
            super(
                    "Hồ sơ %s nên không rút được nữa. Chỉ rút trước khi có kết quả bỏ phiếu."
                            .formatted(now.text().vietnamese()),
                    "The nomination is %s and can no longer be withdrawn. That ends with the result of the vote."
                            .formatted(now.text().english()));
        }
    }

    /** After the vote the Chairman ends a nomination without a decision, as long as none is signed. */
    public static final class OnlyASelectedNominationIsTakenBack extends RuleViolation {

        public OnlyASelectedNominationIsTakenBack(NominationState now) {
            super(
                    "Hồ sơ %s nên Chủ tịch không rút được. Chủ tịch chỉ rút hồ sơ được hội đồng chọn và chưa quyết định."
                            .formatted(now.text().vietnamese()),
                    ("The nomination is %s and the Chairman can not withdraw it. That is for one that the council"
                                    + " selected, until it is decided.")
                            .formatted(now.text().english()));
        }
    }

    /** Only what the council did not select has a second round. */
    public static final class OnlyANominationThatWasNotSelectedIsReconsidered extends RuleViolation {

        public OnlyANominationThatWasNotSelectedIsReconsidered(NominationState now) {
            super(
                    "Hồ sơ %s nên không xét lại được. Chỉ xét lại hồ sơ không được hội đồng chọn."
                            .formatted(now.text().vietnamese()),
                    "The nomination is %s and has no second round. Only one that the council did not select has."
                            .formatted(now.text().english()));
        }
    }

    /** The council votes on appraised nominations, each in one session only. */
    public static final class OnlyAnAppraisedNominationIsVotedOn extends RuleViolation {

        public OnlyAnAppraisedNominationIsVotedOn(NominationState now) {
            super(
                    "Hồ sơ %s nên không đưa ra bỏ phiếu được. Chỉ bỏ phiếu hồ sơ đã thẩm định và chưa ở phiên họp khác."
                            .formatted(now.text().vietnamese()),
                    ("The nomination is %s and can not be put to the vote. Only an appraised one that is in no"
                                    + " other session can.")
                            .formatted(now.text().english()));
        }
    }

    /** The Chairman decides on nominations that the council selected. */
    public static final class OnlyASelectedNominationIsDecided extends RuleViolation {

        public OnlyASelectedNominationIsDecided(NominationState now) {
            super(
                    "Hồ sơ %s nên không đưa vào quyết định được. Chỉ quyết định hồ sơ được hội đồng chọn."
                            .formatted(now.text().vietnamese()),
                    "The nomination is %s and can not be decided. Only one that the council selected can."
                            .formatted(now.text().english()));
        }
    }

    /** A reward is estimated from the council's vote to the Chairman's decision. */
    public static final class OnlyASelectedRewardIsRestated extends RuleViolation {

        public OnlyASelectedRewardIsRestated(NominationState now) {
            super(
                    "Hồ sơ %s nên không tính lại tiền thưởng. Chỉ tính lại hồ sơ được chọn và chưa quyết định."
                            .formatted(now.text().vietnamese()),
                    "The nomination is %s: its reward is not estimated again. Only that of a selected one is."
                            .formatted(now.text().english()));
        }
    }

    /** A nomination is in one decision only. */
    public static final class ANominationIsDecidedOnce extends RuleViolation {

        public ANominationIsDecidedOnce() {
            super(
                    "Hồ sơ này đã nằm trong một quyết định khác. Bỏ dòng này khỏi quyết định mới.",
                    "This nomination is already on another decision. Leave its line out of the new one.");
        }
    }

    /** An award with money is approved only after the Reward Fund has reserved the money. Amounts in đồng. */
    public static final class AnUnfundedRewardIsNotApproved extends RuleViolation {

        AnUnfundedRewardIsNotApproved(Funding funding, long reward) {
            super(
                    switch (funding) {
                        case Funding.Unfunded unfunded ->
                            ("Quỹ Thi đua, khen thưởng còn %d đ, không đủ %d đ cho khoản thưởng này. Bổ sung quỹ"
                                            + " rồi quyết định.")
                                    .formatted(unfunded.available(), unfunded.amount());
                        case Funding.Reserved reserved ->
                            ("Quỹ Thi đua, khen thưởng mới giữ chỗ %d đ, không đủ %d đ theo định mức của ngày"
                                            + " quyết định. Yêu cầu quỹ giữ thêm rồi quyết định.")
                                    .formatted(reserved.amount(), reward);
                        case Funding.Requested() ->
                            "Khoản thưởng %d đ chưa được Quỹ Thi đua, khen thưởng giữ chỗ. Thử lại sau ít phút."
                                    .formatted(reward);
                    },
                    switch (funding) {
                        case Funding.Unfunded unfunded ->
                            "The Reward Fund has %d đ left, not the %d đ of this reward. Allocate money, then decide."
                                    .formatted(unfunded.available(), unfunded.amount());
                        case Funding.Reserved reserved ->
                            ("The Reward Fund has put %d đ aside, not the %d đ of the norms in force on the"
                                            + " decision's date. Ask the fund for the rest, then decide.")
                                    .formatted(reserved.amount(), reward);
                        case Funding.Requested() ->
                            "The Reward Fund has not yet reserved this reward of %d đ. Try again in a few minutes."
                                    .formatted(reward);
                    });
        }
    }

    /** A signed decision names a nomination that another decision has claimed, or none. The event is a dead letter. */
    public static final class ANominationFollowsTheDecisionThatHasIt extends RuleViolation {

        ANominationFollowsTheDecisionThatHasIt() {
            super(
                    "Quyết định đã ký nêu một hồ sơ không nằm trong quyết định đó. Báo người vận hành kiểm tra.",
                    "A signed decision names a nomination that does not stand on it. An operator has to look at it.");
        }
    }

    /** Only an approved award is revoked. */
    public static final class OnlyAnApprovedAwardIsRevoked extends RuleViolation {

        public OnlyAnApprovedAwardIsRevoked(NominationState now) {
            super(
                    "Hồ sơ %s nên không hủy bỏ khen thưởng được. Chỉ hủy bỏ khen thưởng đã quyết định."
                            .formatted(now.text().vietnamese()),
                    "The nomination is %s: there is no award to revoke."
                            .formatted(now.text().english()));
        }
    }

    /** An award is revoked through the decision that granted it. */
    public static final class OnlyAnAwardOfThisDecisionIsRevoked extends RuleViolation {

        public OnlyAnAwardOfThisDecisionIsRevoked() {
            super(
                    "Khen thưởng này thuộc quyết định khác. Hủy bỏ ở quyết định đã khen thưởng.",
                    "This award is another decision's. Revoke it on the decision that gave it.");
        }
    }
}
