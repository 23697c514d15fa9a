package vn.vinhdanh.budget.domain.reward;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a payment. The simple name of each class is the problem code of the HTTP response. */
public final class PaymentRules {

    private PaymentRules() {}

    public static final class APaymentIsNotInTheFuture extends RuleViolation {

        public APaymentIsNotInTheFuture() {
            super(
                    "Ngày chi ở sau hôm nay. Ghi ngày tiền đã được trao.",
                    "The day of payment has not come yet. Enter the day on which the money was handed over.");
        }
    }

    public static final class APaymentIsNotBeforeItsDecision extends RuleViolation {

        public APaymentIsNotBeforeItsDecision() {
            super(
                    "Ngày chi ở trước ngày quyết định khen thưởng. Xem lại ngày chi.",
                    "The day of payment is before the date of the decision. Check the day of payment.");
        }
    }

    /** The commune can prove who had the money only if it went to the person whom the decision names. */
    public static final class OnlyWhoMaySignReceives extends RuleViolation {

        public OnlyWhoMaySignReceives() {
            super(
                    "Người ký nhận không phải người được ký nhận của danh hiệu này. Nếu nhận thay, ghi giấy ủy quyền vào ô Nhận"
                            + " thay.",
                    "The person who signed is not the one who may sign for this award. If it was a proxy, enter the letter of"
                            + " authorisation as the proxy.");
        }
    }

    public static final class OnlyAPaidRewardIsReversed extends RuleViolation {

        public OnlyAPaidRewardIsReversed() {
            super(
                    "Chỉ ghi đảo một lần chi đã vào sổ và chưa thu hồi.",
                    "Only a payment that is in the ledger and was not recovered can be reversed.");
        }
    }

    /** A late repetition of a request does not pay again what was reversed since. */
    public static final class AReversedPaymentIsNotRepeated extends RuleViolation {

        public AReversedPaymentIsNotRepeated() {
            super(
                    "Lần chi này đã được ghi đảo. Muốn chi lại, mở lại phần thưởng rồi ghi lần chi mới.",
                    "This payment was reversed. To pay again, open the reward and enter a new payment.");
        }
    }
}
