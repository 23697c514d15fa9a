package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Refused;

/** An award with money is approved when the Reward Fund has put the money aside, and not before. Amounts in đồng. */
public final class AnUnfundedRewardIsNotApproved extends Refused {

    AnUnfundedRewardIsNotApproved(Funding funding, long estimate) {
        super(
                switch (funding) {
                    case Funding.Unfunded unfunded ->
                        "Quỹ Thi đua, khen thưởng còn %d đ, không đủ %d đ cho khoản thưởng này. Bổ sung quỹ rồi quyết định."
                                .formatted(unfunded.available(), unfunded.amount());
                    default ->
                        "Khoản thưởng %d đ chưa được Quỹ Thi đua, khen thưởng giữ chỗ. Thử lại sau ít phút."
                                .formatted(estimate);
                },
                switch (funding) {
                    case Funding.Unfunded unfunded ->
                        "The Reward Fund has %d đ left, not the %d đ of this reward. Allocate money, then decide."
                                .formatted(unfunded.available(), unfunded.amount());
                    default ->
                        "The Reward Fund has not yet reserved this reward of %d đ. Try again in a few minutes."
                                .formatted(estimate);
                });
    }
}
