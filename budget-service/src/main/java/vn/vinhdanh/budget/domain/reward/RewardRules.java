package vn.vinhdanh.budget.domain.reward;

import vn.vinhdanh.kernel.KeyViolation;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a reward. The simple name of each class is the problem code of the HTTP response. */
public final class RewardRules {

    private RewardRules() {}

    /** A second decision on the same nomination contradicts the first one, so a person must look at it. */
    public static final class OneDecisionFreezesTheReward extends RuleViolation {

        public OneDecisionFreezesTheReward() {
            super(
                    "Đã có quyết định ấn định mức thưởng cho đề nghị này; thông tin mới mâu thuẫn với quyết định đó.",
                    "A decision has frozen this nomination's reward; what arrived now contradicts it.");
        }
    }

    /** Money leaves the Reward Fund only for an approved award. */
    public static final class OnlyACommittedRewardIsPaid extends RuleViolation {

        public OnlyACommittedRewardIsPaid() {
            super(
                    "Chỉ chi phần thưởng đã có quyết định khen thưởng và đã được ghi cam kết chi.",
                    "Only a reward that the Chairman's decision has committed is paid.");
        }
    }

    /** An Idempotency-Key identifies one payment or recovery. The same key with other content is another one. */
    public static final class OneKeyIsOneMovementOfMoney extends KeyViolation {

        public OneKeyIsOneMovementOfMoney() {
            super(
                    "Idempotency-Key này đã dùng cho một lần chi hoặc thu hồi có nội dung khác; chưa có gì bị ghi thêm. Hãy xem lần"
                            + " trước, và dùng khóa mới cho lần mới.",
                    "This Idempotency-Key stands for a payment or recovery with other content; nothing was booked. Look at that"
                            + " one, and use a new key for a new one.");
        }
    }

    /** A second payment of the same reward would spend public money twice. */
    public static final class RewardIsPaidOnce extends RuleViolation {

        public RewardIsPaidOnce() {
            super(
                    "Phần thưởng này đã được chi. Không chi lần thứ hai; xem dòng sổ cái của lần chi trước.",
                    "This reward has been paid. It is not paid twice; see the ledger line of the payment.");
        }
    }

    /** The reward of a refused or revoked award is not paid. */
    public static final class WithdrawnRewardIsNotPaid extends RuleViolation {

        public WithdrawnRewardIsNotPaid() {
            super(
                    "Danh hiệu này bị từ chối hoặc đã bị thu hồi nên không chi thưởng.",
                    "This award was refused or revoked; its reward is not paid.");
        }
    }

    /** Money is recovered only for an award that was revoked after its reward was paid. */
    public static final class OnlyARevokedPaymentIsRecovered extends RuleViolation {

        public OnlyARevokedPaymentIsRecovered() {
            super(
                    "Chỉ ghi thu hồi khi danh hiệu bị thu hồi sau khi đã chi thưởng.",
                    "Money is recovered only where an award was revoked after its reward was paid.");
        }
    }

    /** The recovered money of one reward is entered once. */
    public static final class MoneyIsRecoveredOnce extends RuleViolation {

        public MoneyIsRecoveredOnce() {
            super("Khoản thu hồi này đã được ghi.", "This recovery has been entered.");
        }
    }
}
