package vn.vinhdanh.budget.domain.spending;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of vouchers. The simple name of each class is the problem code of the HTTP response. */
public final class VoucherRules {

    private VoucherRules() {}

    /** Nothing is paid for good without a paper that proves it. */
    public static final class AnExpenseHasAVoucher extends RuleViolation {

        public AnExpenseHasAVoucher() {
            super(
                    "Khoản chi phải có ít nhất một chứng từ. Thêm chứng từ kèm tệp rồi ghi lại.",
                    "An expense needs at least one voucher. Add a voucher with its file, then enter it again.");
        }
    }

    public static final class AVoucherIsNotInTheFuture extends RuleViolation {

        AVoucherIsNotInTheFuture(String number) {
            super(
                    "Ngày của chứng từ số %s ở sau hôm nay. Ghi ngày trên chứng từ.".formatted(number),
                    "The day of voucher %s has not come yet. Enter the day that stands on it.".formatted(number));
        }
    }

    /** A paper proves one payment. */
    public static final class AVoucherIsUsedOnce extends RuleViolation {

        AVoucherIsUsedOnce(String number) {
            super(
                    ("Chứng từ số %s của người nhận này đã dùng cho một khoản chi của Hội nghị. Kiểm tra lại; nếu đúng là phải"
                                    + " dùng lại, ghi lý do.")
                            .formatted(number),
                    ("Voucher %s of this payee was used for an expense of the conference already. Check it; if it has to be"
                                    + " used again, say why.")
                            .formatted(number));
        }
    }
}
