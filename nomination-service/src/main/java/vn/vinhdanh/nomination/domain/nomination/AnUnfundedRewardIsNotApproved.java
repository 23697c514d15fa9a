package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** An award with money is approved when the Reward Fund has put the money aside, and not before. Amounts in đồng. */
public final class AnUnfundedRewardIsNotApproved extends RuleViolation {

    AnUnfundedRewardIsNotApproved(Funding funding, long reward) {
        super(
                switch (funding) {
                    case Funding.Unfunded unfunded ->
                        "Quỹ Thi đua, khen thưởng còn %d đ, không đủ %d đ cho khoản thưởng này. Bổ sung quỹ rồi quyết định."
                                .formatted(unfunded.available(), unfunded.amount());
                    case Funding.Reserved reserved ->
                        "Quỹ Thi đua, khen thưởng mới giữ chỗ %d đ, không đủ %d đ theo định mức của ngày quyết định."
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
                        "The Reward Fund has put %d đ aside, not the %d đ of the norms in force on the decision's date."
                                .formatted(reserved.amount(), reward);
                    case Funding.Requested() ->
                        "The Reward Fund has not yet reserved this reward of %d đ. Try again in a few minutes."
                                .formatted(reward);
                });
    }
}
